package app.lectern.words;

import java.util.Locale;
import java.util.Set;

/** What the neighbouring words say about a number. */
final class Context {

    private static final Set<String> FUNCTION_WORDS = Table.words("function-words.txt");
    private static final Set<String> COUNTED = Table.words("counted.txt");

    private Context() {}

    /** Whether a number with its unit qualifies a noun, as in "a $5 million deal", so that the unit stays singular. */
    static boolean attributive(Source source, int start, int end) {
        String before = source.lowerWordBefore(start);
        return (before.equals("a") || before.equals("an")) && noun(source.wordAfter(end));
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

    private static boolean noun(String word) {
        return word.length() > 2
                && word.equals(word.toLowerCase(Locale.ROOT))
                && Character.isLetter(word.charAt(0))
                && !FUNCTION_WORDS.contains(word);
    }
}
