package app.lectern.words;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words in capitals that are said letter by letter: "FBI", "the EU's", "CEOs", "U.S.", "Ph.D.". */
final class Initialisms implements Recogniser {

    private static final Pattern CAPITALS = Pattern.compile("([A-Z]{2,})('?s)?(?![\\p{L}\\d]|'\\p{L})");
    private static final Pattern DOTTED = Pattern.compile(
            "((?:\\p{IsLatin}\\.){2,}+|(?:[\\p{IsLatin}&&\\p{Lu}]\\. )++(?=\\p{Lu})|[\\p{IsLatin}&&\\p{Lu}]\\.(?= ?\\p{Lu}))('?s(?!\\p{L}))?");
    private static final Pattern DEGREE =
            Pattern.compile("(?:Ph|B|M|D|Ll|Ed)\\.? ?(?:D|A|Sc|S|Phil|Ed|B|M)\\b(\\.(?! *$))?");
    private static final Pattern MIXED =
            Pattern.compile("(PhD|BSc|MSc|MPhil|DPhil|GmbH|TL;DR|[A-Z]o[A-Z]|[A-Z]{2}o[A-Z])('?s)?(?![\\p{L}\\d])");
    /** "ChatGPT", "OpenAI": a name that ends in capitals. */
    private static final Pattern TAILED =
            Pattern.compile("(\\p{Lu}?[a-z]{2,}|[a-z])((?<=..)X|[A-Z]{2,4})('?s)?(?![\\p{L}\\d])");
    /** "JPMorgan", "NYTimes". */
    private static final Pattern HEADED = Pattern.compile("([A-Z]{2,4})([A-Z][a-z]{3,})(?!\\p{Lu})");
    /** "Q&A", "AT&T", "R&D". */
    private static final Pattern JOINED = Pattern.compile("([A-Z]{1,2})&([A-Z]{1,2})('?s)?(?![\\p{L}\\d])");

    private static final Pattern LETTER = Pattern.compile("([B-HJ-Zb-hj-z])('s)?(?![\\p{L}\\d']|\\.\\p{L})");
    /** Vowels that hardly meet in English words, and the agencies of the United States. */
    private static final Pattern UNLIKE_WORDS = Pattern.compile("AA|II|UU|[AEIOU]{3}|^US(?!E)[A-Z]{2}$");

    private static final Set<String> BEFORE_PRONOUN = Set.of(
            "contact", "about", "join", "follow", "with", "of", "for", "let", "tell", "give", "call", "email",
            "support", "help", "find", "among", "around", "between", "like", "all", "both", "makes", "make", "show",
            "ask", "write");
    private static final Set<String> SPELLED = Table.words("initialisms.txt");
    private static final Set<String> WORDS = Table.words("acronyms.txt");

    @Override
    public @Nullable Reading read(Source source, int at) {
        Matcher headed = source.match(HEADED, at);
        if (headed != null && isSpelled(headed.group(1))) {
            String name = PlainWords.spoken(headed.group(2));
            return new Reading(headed.end(), Letters.spell(headed.group(1)) + " " + name);
        }
        Matcher tailed = source.match(TAILED, at);
        if (tailed != null && isSpelled(tailed.group(2))) {
            String letters = Letters.spell(tailed.group(2));
            return new Reading(
                    tailed.end(), PlainWords.spoken(tailed.group(1)) + " " + letters + ending(tailed.group(3)));
        }
        if (Character.isLowerCase(source.at(at)) && source.isLetter(at + 1)) {
            return null;
        }
        Matcher match = source.match(CAPITALS, at);
        if (match != null
                && ((source.shouted() || amongCapitals(source, match))
                        ? isCountry(source, match) || (SPELLED.contains(match.group(1)) && !isWord(match.group(1)))
                        : isSpelled(match.group(1)))) {
            return new Reading(match.end(), Letters.spell(match.group(1)) + ending(match.group(2)));
        }
        match = source.match(MIXED, at);
        if (match != null) {
            return new Reading(match.end(), Letters.spell(match.group(1)) + ending(match.group(2)));
        }
        match = source.match(JOINED, at);
        if (match != null) {
            String both = Letters.spell(match.group(1)) + " and " + Letters.spell(match.group(2));
            return new Reading(match.end(), both + ending(match.group(3)));
        }
        match = source.match(DOTTED, at);
        if (match != null) {
            return new Reading(match.end(), Letters.spell(Scripts.inAscii(match.group(1))) + ending(match.group(2)));
        }
        match = source.match(DEGREE, at);
        if (match != null) {
            return new Reading(match.end(), Letters.spell(match.group()));
        }
        match = source.match(LETTER, at);
        return match == null ? null : new Reading(match.end(), Letters.spell(match.group(1)) + ending(match.group(2)));
    }

    /** Whether a word in capitals is said letter by letter. */
    static boolean isSpelled(String capitals) {
        if (!capitals.chars().allMatch(c -> c >= 'A' && c <= 'Z') || WORDS.contains(capitals)) {
            return false;
        }
        if (SPELLED.contains(capitals)) {
            return true;
        }
        int length = capitals.length();
        return length <= 3
                || (length <= 5 && UNLIKE_WORDS.matcher(capitals).find())
                || (length <= 5 && !PlainWords.sayable(capitals.toLowerCase(Locale.ROOT)));
    }

    /** "IT SNOWED": a word that stands in capitals like the next one. */
    private static boolean amongCapitals(Source source, Matcher match) {
        String next = source.wordAfter(match.end());
        return match.group(1).length() == 2
                && next.length() > 3
                && source.at(match.end()) == ' '
                && next.equals(next.toUpperCase(Locale.ROOT))
                && !isSpelled(next);
    }

    /** "US" in a line of capitals; "CONTACT US" and the like are about us. */
    private static boolean isCountry(Source source, Matcher match) {
        return match.group(1).equals("US") && !BEFORE_PRONOUN.contains(source.lowerWordBefore(match.start()));
    }

    private static boolean isWord(String capitals) {
        return WORDS.contains(capitals);
    }

    private static String ending(@Nullable String ending) {
        return ending == null ? "" : "'s";
    }
}
