package app.lectern.words;

import java.util.Locale;
import java.util.Set;

/** What the neighbouring words say about a number. */
final class Context {

    private static final Set<String> FUNCTION_WORDS = Table.words("function-words.txt");
    private static final Set<String> DETERMINERS = Set.of(
            "a", "an", "the", "his", "her", "its", "their", "our", "my", "your", "this", "that", "another", "every",
            "each");
    private static final Set<String> RACES = Set.of(
            "sprint",
            "relay",
            "dash",
            "hurdles",
            "freestyle",
            "butterfly",
            "backstroke",
            "breaststroke",
            "medley",
            "race",
            "final",
            "run",
            "runner",
            "walk",
            "swim",
            "steeplechase");
    private static final Set<String> COUNTED = Table.words("counted.txt");

    private Context() {}

    /** Whether a number with its unit qualifies a noun, as in "a $5 million deal", so that the unit stays singular. */
    static boolean attributive(Source source, int start, int end) {
        String before = source.lowerWordBefore(start);
        String after = source.wordAfter(end);
        if (RACES.contains(after) || (source.at(start - 1) == 'x' && source.isDigit(start - 2))) {
            return noun(after);
        }
        boolean owned = before.endsWith("'s") && before.length() > 2;
        return (owned || DETERMINERS.contains(before))
                && noun(after)
                && (before.startsWith("a") || !after.endsWith("ed"));
    }

    /** Whether a number counts what follows, as in "1250 people", and so is no year. */
    static boolean counts(Source source, int end) {
        if (source.at(end) != ' ') {
            return false;
        }
        String after = source.wordAfter(end);
        return COUNTED.contains(after) || (noun(after) && after.endsWith("s") && !after.endsWith("ss"));
    }

    /** Whether people, money or things in great number follow, as in "5m people". */
    static boolean multitude(Source source, int end) {
        return source.at(end) == ' ' && COUNTED.contains(source.lowerWordAfter(end));
    }

    static boolean noun(String word) {
        return word.length() > 2
                && word.equals(word.toLowerCase(Locale.ROOT))
                && Character.isLetter(word.charAt(0))
                && !FUNCTION_WORDS.contains(word);
    }
}
