package app.lectern.script;

import app.lectern.words.Abbreviations;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds where sentences end. A stop followed by a small letter ends none; one behind an abbreviation or an initial ends
 * one only if the next word is of the kind that begins sentences and not names.
 */
final class SentenceSplitter {

    private static final String CLOSERS =
            "[\"'\u2019\u201D\u00BB)\\]\u200B]*+(?:\\[[\\w ]{1,20}\\])*+[\u00B9\u00B2\u00B3\u2070-\u2079]*+";
    private static final Pattern STOP =
            Pattern.compile("[.!?\u2026]++" + CLOSERS + "(?=\\s|$|(?<=\\p{Ll}\\.)\\p{Lu}\\p{Ll})"
                    + "|[\u3002\uFF01\uFF1F\u0964\u061F\u06D4]++" + CLOSERS + "|\\n");
    private static final Pattern LAST_WORD = Pattern.compile("(?:[\\p{L}\\d]+[.'\u2019-])*[\\p{L}\\d]+$");
    private static final Pattern INITIALS = Pattern.compile("\\p{L}(?:\\.\\p{L})*+");
    private static final Pattern MARKER = Pattern.compile("[(\\[]?(?:\\d{1,3}|[A-Za-z]|[ivxIVX]{1,5})");
    private static final Set<String> STARTERS = Set.of(
            "the",
            "a",
            "an",
            "he",
            "she",
            "it",
            "they",
            "we",
            "you",
            "i",
            "this",
            "that",
            "these",
            "those",
            "there",
            "in",
            "on",
            "at",
            "by",
            "but",
            "and",
            "or",
            "so",
            "if",
            "when",
            "while",
            "after",
            "before",
            "since",
            "as",
            "his",
            "her",
            "their",
            "its",
            "our",
            "my",
            "your",
            "what",
            "who",
            "why",
            "how",
            "where",
            "which",
            "then",
            "now",
            "not",
            "no",
            "yes",
            "for",
            "from",
            "with",
            "to",
            "some",
            "many",
            "most",
            "all",
            "one",
            "two",
            "both",
            "however",
            "meanwhile",
            "still",
            "yet",
            "also",
            "because",
            "although",
            "though",
            "once",
            "until",
            "instead",
            "later",
            "here",
            "more",
            "another",
            "other",
            "each",
            "every",
            "such",
            "only",
            "even",
            "perhaps",
            "maybe");
    private static final Pattern TIME_FOLLOWS = Pattern.compile(
            "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug"
                    + "|Sep|Oct|Nov|Dec)\\w*+.*|[ECMP][SD]?T\\b.*|GMT\\b.*|UTC\\b.*|BST\\b.*|CES?T\\b.*",
            Pattern.DOTALL);

    private SentenceSplitter() {}

    /** The sentences of a text, in order, without the blanks between them. */
    static List<Stretch> split(String text) {
        List<Stretch> sentences = new ArrayList<>();
        Matcher stop = STOP.matcher(text);
        int start = 0;
        while (stop.find()) {
            if (ends(text, start, stop)) {
                add(sentences, text, start, stop.end());
                start = stop.end();
            }
        }
        add(sentences, text, start, text.length());
        return sentences;
    }

    private static boolean ends(String text, int start, Matcher stop) {
        char mark = text.charAt(stop.start());
        int next = next(text, stop.end());
        if (mark == '\n' || mark > '\u2026' || next == text.length()) {
            return true;
        }
        if (Character.isLowerCase(text.charAt(next))) {
            return false;
        }
        boolean singleStop = mark == '.' && (stop.end() == stop.start() + 1 || text.charAt(stop.start() + 1) != '.');
        return !singleStop || endsAtFullStop(text, start, stop.start(), next);
    }

    private static boolean endsAtFullStop(String text, int start, int stop, int next) {
        String before = text.substring(Math.max(start, stop - 40), stop);
        if (MARKER.matcher(before.strip()).matches()
                && before.strip().length()
                        == text.substring(start, stop).strip().length()) {
            return false;
        }
        Matcher last = LAST_WORD.matcher(before);
        if (!last.find()) {
            return true;
        }
        String word = last.group();
        String following = text.substring(next, Math.min(text.length(), next + 12));
        if (isHalfOfDay(word)) {
            return !TIME_FOLLOWS.matcher(following).matches();
        }
        if (INITIALS.matcher(word).matches() && !word.equals("I")) {
            boolean name = word.length() > 1 || Character.isUpperCase(word.charAt(0));
            return !name || isStarter(following);
        }
        return switch (Abbreviations.stop(word)) {
            case NONE -> true;
            case BEFORE_NUMBER -> !Character.isDigit(text.charAt(next));
            case INSIDE -> false;
            case ANYWHERE -> isStarter(following);
        };
    }

    private static boolean isHalfOfDay(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.equals("a.m") || lower.equals("p.m");
    }

    private static boolean isStarter(String following) {
        int end = 0;
        while (end < following.length() && Character.isLetter(following.charAt(end))) {
            end++;
        }
        return STARTERS.contains(following.substring(0, end).toLowerCase(Locale.ROOT));
    }

    /** The first character of the next word, behind blanks and opening quotes and brackets. */
    private static int next(String text, int at) {
        int next = at;
        while (next < text.length()
                && (Character.isWhitespace(text.charAt(next))
                        || "\"'\u2018\u201C\u00AB([\u200B".indexOf(text.charAt(next)) >= 0)) {
            next++;
        }
        return next;
    }

    private static void add(List<Stretch> sentences, String text, int from, int to) {
        Stretch sentence = new Stretch(from, to).trimmed(text);
        if (sentence.length() > 0) {
            sentences.add(sentence);
        }
    }
}
