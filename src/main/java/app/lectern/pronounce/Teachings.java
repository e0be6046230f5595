package app.lectern.pronounce;

import app.lectern.article.Word;
import app.lectern.article.Word.Break;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A person's dictionary, made ready for looking up. */
final class Teachings {

    /** What is said for a word or phrase. */
    private record Taught(String written, boolean exactly, List<Respelling> sayings) {

        boolean isAt(String printed, int start) {
            return printed.regionMatches(!exactly, start, written, 0, written.length())
                    && !continues(printed, start + written.length());
        }
    }

    /** By the letters and digits that the phrase begins with, in lower case; the longest phrases first. */
    private final Map<String, List<Taught>> byBeginning = new HashMap<>();

    Teachings(Pronunciations personal, Function<String, List<String>> lexicon) {
        for (Pronunciations.Entry entry : personal.entries()) {
            String written = entry.written();
            List<Taught> list = byBeginning.computeIfAbsent(beginning(written, 0), key -> new ArrayList<>());
            list.removeIf(earlier -> earlier.written().equals(written));
            list.add(new Taught(
                    written, written.chars().skip(1).anyMatch(Character::isUpperCase), Respelling.of(entry, lexicon)));
            list.sort(Comparator.comparing((Taught taught) -> taught.written().length())
                    .reversed());
        }
    }

    /** The words with those that the person wants said otherwise replaced. */
    List<Word> apply(List<Word> words, String printed) {
        if (byBeginning.isEmpty()) {
            return words;
        }
        List<Word> applied = new ArrayList<>(words.size());
        int at = 0;
        while (at < words.size()) {
            int start = words.get(at).start();
            Taught taught = find(printed, start);
            boolean possessive = taught != null
                    && isPossessive(printed, start + taught.written().length());
            int end = taught == null ? start : start + taught.written().length() + (possessive ? 2 : 0);
            int behind = at;
            while (behind < words.size() && words.get(behind).end() <= end) {
                behind++;
            }
            if (taught == null || behind == at) {
                applied.add(words.get(at++));
            } else {
                add(applied, taught, possessive, start, words.get(behind - 1));
                at = behind;
            }
        }
        return applied;
    }

    private @Nullable Taught find(String printed, int start) {
        return byBeginning.getOrDefault(beginning(printed, start), List.of()).stream()
                .filter(taught -> taught.isAt(printed, start))
                .findFirst()
                .orElse(null);
    }

    private static void add(List<Word> words, Taught taught, boolean possessive, int start, Word last) {
        for (int i = 0; i < taught.sayings().size(); i++) {
            Respelling saying = taught.sayings().get(i);
            boolean ends = i == taught.sayings().size() - 1;
            Respelling said = ends && possessive ? saying.withS() : saying;
            words.add(new Word(said.spoken(), said.phones(), start, last.end(), ends ? last.after() : Break.NONE));
        }
    }

    private static boolean isPossessive(String printed, int at) {
        return at + 1 < printed.length()
                && (printed.charAt(at) == '\'' || printed.charAt(at) == '\u2019')
                && printed.charAt(at + 1) == 's'
                && !continues(printed, at + 2);
    }

    private static boolean continues(String printed, int at) {
        return at < printed.length() && Character.isLetterOrDigit(printed.charAt(at));
    }

    private static String beginning(String text, int from) {
        int to = from;
        while (continues(text, to)) {
            to++;
        }
        return text.substring(Math.min(from, to), to).toLowerCase(Locale.ROOT);
    }
}
