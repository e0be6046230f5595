package app.lectern.extract;

import app.lectern.article.LeftOut.Reason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the words of a line give away: prompts, labels and notices that are worded alike on many sites. */
final class Wording {

    /** A line with more words than this is prose, whatever phrase is in it. */
    private static final int LONGEST_PROMPT = 45;

    /** The same for single words. */
    private static final int LONGEST_OFFER = 180;

    private static final int LONGEST_LABELLED = 20;

    /** One word and what sets it off from the rest. */
    private static final Pattern LABEL = Pattern.compile("^[^\\p{L}\\d]*[\\p{L}\\d]+\\s?[:：]");

    private static final List<String> LANGUAGES =
            List.of("en", "de", "fr", "es", "it", "pt", "nl", "sv", "pl", "ru", "tr");

    /** In a phrase, any number. */
    private static final String COUNT = "n";

    private enum Where {
        WHOLE,
        START,
        LABEL,
        ANYWHERE
    }

    private record Phrase(Where where, List<String> words, Reason reason) {}

    private final Map<String, List<Phrase>> phrases = new HashMap<>();
    private final Set<String> promptWords = new HashSet<>();
    private final Set<String> we = new HashSet<>();

    Wording() {
        for (String language : LANGUAGES) {
            Reason reason = Reason.BOILERPLATE;
            for (String line : Resources.lines("words/" + language + ".txt")) {
                if (line.startsWith("prompt words: ")) {
                    promptWords.addAll(words(line.substring(14)));
                } else if (line.startsWith("we: ")) {
                    we.addAll(words(line.substring(4)));
                } else if (line.startsWith("[")) {
                    reason = Reason.valueOf(line.substring(1, line.length() - 1));
                } else {
                    add(line, reason);
                }
            }
        }
    }

    private void add(String line, Reason reason) {
        Where where = switch (line.charAt(0)) {
            case '=' -> Where.WHOLE;
            case '^' -> Where.START;
            case ':' -> Where.LABEL;
            default -> Where.ANYWHERE;
        };
        List<String> words = words(where == Where.ANYWHERE ? line : line.substring(1));
        phrases.computeIfAbsent(words.get(0), first -> new ArrayList<>()).add(new Phrase(where, words, reason));
    }

    /** How many different words of the line are such as prompts and offers use. */
    int promptWords(List<String> line) {
        if (line.size() > LONGEST_OFFER) {
            return 0;
        }
        Set<String> found = new HashSet<>(line);
        found.retainAll(promptWords);
        return found.size();
    }

    /** Whether the publisher speaks of itself. */
    boolean saysWe(List<String> line) {
        return line.size() <= LONGEST_OFFER && line.stream().anyMatch(we::contains);
    }

    /** Why a line of these words is not the article's; null if nothing is wrong with it. */
    @Nullable
    Reason judge(String line) {
        if (line.length() > LONGEST_PROMPT * 10) {
            return null;
        }
        List<String> words = words(line);
        if (words.size() > LONGEST_PROMPT) {
            return null;
        }
        for (int at = 0; at < words.size(); at++) {
            for (Phrase phrase : phrases.getOrDefault(words.get(at), List.of())) {
                if (fits(phrase, words, at, line)) {
                    return phrase.reason();
                }
            }
        }
        return counted(words);
    }

    /** The same for a line that is a count of something, such as "1,204 comments"; "n" stands for the number. */
    private @Nullable Reason counted(List<String> words) {
        int figures = 0;
        while (figures < words.size() && isFigure(words.get(figures))) {
            figures++;
        }
        if (figures == 0) {
            return null;
        }
        List<String> counted = new ArrayList<>(words.subList(figures - 1, words.size()));
        counted.set(0, COUNT);
        return phrases.getOrDefault(COUNT, List.of()).stream()
                .filter(phrase ->
                        phrase.where() == Where.WHOLE && phrase.words().equals(counted))
                .map(Phrase::reason)
                .findFirst()
                .orElse(null);
    }

    private static boolean isFigure(String word) {
        return word.chars().allMatch(letter -> letter >= '0' && letter <= '9');
    }

    private static boolean fits(Phrase phrase, List<String> words, int at, String line) {
        int end = at + phrase.words().size();
        return switch (phrase.where()) {
                    case WHOLE -> at == 0 && end == words.size();
                    case START -> at == 0 && end <= words.size();
                    case LABEL ->
                        at == 0
                                && words.size() <= LONGEST_LABELLED
                                && LABEL.matcher(line).find();
                    case ANYWHERE -> end <= words.size();
                }
                && words.subList(at, end).equals(phrase.words());
    }

    /** Runs of letters and digits, lower case. */
    static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int at = 0; at <= line.length(); at++) {
            boolean inside = at < line.length() && Character.isLetterOrDigit(line.charAt(at));
            if (inside && start < 0) {
                start = at;
            } else if (!inside && start >= 0) {
                words.add(line.substring(start, at).toLowerCase(Locale.ROOT));
                start = -1;
            }
        }
        return words;
    }
}
