package app.lectern.words;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Shortened words, each in the surroundings in which it means what it does: "Dr. Smith", "No. 5", "etc.". */
public final class Abbreviations implements Recogniser {

    private static final Map<String, List<String>> ENTRIES = Table.byKey("abbreviations.tsv");
    private static final Pattern SHORT = Pattern.compile(
            "([wcnN]/[ao]?|(?:[Ii]nt|[Gg]ov|[Nn]at|[Aa]ss|[Ss]ec|[Dd]ep|[Cc]om)'[lnt]|\\p{L}{1,7}(?:\\.\\p{L}{1,3}){0,3})(\\.)?(?!\\p{L}|(?<!\\.)'\\p{L}|(?<!\\.)\\d)");
    private static final Pattern NUMBER_FOLLOWS = Pattern.compile("\\.? ?(?:\\d|[IVXLC]++\\b|[ivxl]++\\b|[A-Z]?\\d)");

    /** Not "Gen X" nor "Gen Alpha". */
    private static final Pattern NAME_FOLLOWS = Pattern.compile(" (?!Alpha|Beta|Zers?\\b)\\p{Lu}\\p{Ll}");

    private static final Pattern YEAR_FOLLOWS = Pattern.compile(" ?\\d{3,4}\\b(?![.,]\\d)");
    private static final Pattern UNIT_FOLLOWS = Pattern.compile(" #?(?:[A-Z]?\\d|[A-Z]\\b)");
    private static final Pattern DAY_FOLLOWS = Pattern.compile(
            ",? (?:\\d{1,2}(?:st|nd|rd|th|(?:[:.]\\d\\d)? ?[ap]\\.?m)?\\b(?![:.%])|at \\d|night\\b|morning\\b"
                    + "|afternoon\\b|evening\\b|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))");
    private static final Set<String> BEFORE_DAY = Set.of(
            "on", "by", "until", "till", "since", "from", "this", "last", "next", "every", "and", "to", "through");
    private static final Pattern AND = Pattern.compile(" (?:and|or|to|through)\\b");
    /** Names that streets have and no saint follows. */
    private static final Set<String> ROADS = Set.of("High", "Main", "Wall", "Fleet", "Bond", "Oxford", "Downing");

    private static final Pattern MONTH = Pattern.compile("Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec");

    @Override
    public @Nullable Reading read(Source source, int at) {
        Matcher match = source.match(SHORT, at);
        if (match == null) {
            return null;
        }
        String written = match.group(1);
        List<String> entry = entry(written);
        if (entry == null) {
            return saint(source, match);
        }
        boolean dotted = match.group(2) != null;
        boolean capitals = written.length() > 1 && written.equals(written.toUpperCase(Locale.ROOT));
        if (capitals && !dotted && !source.shouted() && written.indexOf('/') < 0) {
            return null;
        }
        return holds(source, at, match.end(), entry.get(2), dotted)
                ? possessive(source, end(source, match), entry.get(1))
                : null;
    }

    /** "Robert Downey Jr.'s film". */
    private static Reading possessive(Source source, int end, String spoken) {
        boolean owns = source.startsWith("'s", end) && !source.isLetter(end + 2) && source.at(end - 1) == '.';
        return owns ? new Reading(end + 2, spoken + "'s") : new Reading(end, spoken);
    }

    /** What a full stop behind a word may be besides the end of a sentence. */
    public enum Stop {
        /** Nothing else. */
        NONE,
        /** Part of an abbreviation, if a number follows. */
        BEFORE_NUMBER,
        /** Part of an abbreviation that stands before a name and ends no sentence. */
        INSIDE,
        /** Part of an abbreviation that may be the last word of a sentence as well. */
        ANYWHERE
    }

    /** What a full stop behind a word, given without it, may be besides the end of a sentence. */
    public static Stop stop(String word) {
        if (word.equals("St") || word.equals("al")) {
            return Stop.ANYWHERE;
        }
        List<String> entry = ENTRIES.get(Character.isUpperCase(word.charAt(0)) ? word.toLowerCase(Locale.ROOT) : word);
        if (entry == null) {
            return MONTH.matcher(word).matches() ? Stop.ANYWHERE : Stop.NONE;
        }
        return switch (entry.get(2)) {
            case "last", "after", "always" -> Stop.ANYWHERE;
            case "number", "numbered", "page", "year", "unit" -> Stop.BEFORE_NUMBER;
            case "day" -> Stop.ANYWHERE;
            case "name", "bare" -> Character.isUpperCase(word.charAt(0)) ? Stop.INSIDE : Stop.NONE;
            default -> Character.isUpperCase(word.charAt(0)) || word.indexOf('.') > 0 ? Stop.INSIDE : Stop.ANYWHERE;
        };
    }

    private static @Nullable List<String> entry(String written) {
        List<String> entry = ENTRIES.get(written);
        return entry != null ? entry : ENTRIES.get(written.toLowerCase(Locale.ROOT));
    }

    /** Whether the surroundings are those that the entry asks for. */
    private static boolean holds(Source source, int at, int end, String condition, boolean dotted) {
        boolean capitalised = Character.isUpperCase(source.at(at));
        boolean capital = Character.isUpperCase(source.at(source.at(end) == ' ' ? end + 1 : end));
        for (String one : condition.split(" ", -1)) {
            boolean holds = switch (one) {
                case "always" -> true;
                case "dot", "last" -> dotted;
                case "unit" -> capitalised && source.match(UNIT_FOLLOWS, end) != null;
                case "name" -> capital || dotted;
                case "day" -> capitalised && isDay(source, at, end, dotted);
                case "bare" -> !dotted && source.match(NAME_FOLLOWS, end) != null;
                case "numbered", "page" -> dotted && source.match(NUMBER_FOLLOWS, end) != null;
                case "year" -> dotted && source.match(YEAR_FOLLOWS, end) != null;
                case "number" -> source.match(NUMBER_FOLLOWS, end) != null;
                case "after" ->
                    dotted
                            && (Character.isUpperCase(firstOf(source.wordBefore(at)))
                                    || source.startsWith("& ", at - 2));
                default -> false;
            };
            if (holds) {
                return true;
            }
        }
        return false;
    }

    /** "Sat." is a day where a date or time follows, or behind "on" and the like; else "sat" may end a sentence. */
    private static boolean isDay(Source source, int at, int end, boolean dotted) {
        boolean continues =
                dotted && (source.at(end) == ',' || source.at(end) == ';' || source.match(AND, end) != null);
        return source.match(DAY_FOLLOWS, end) != null
                || continues
                || (dotted && BEFORE_DAY.contains(source.lowerWordBefore(at)));
    }

    /** "St." before a name is a saint, behind a name a street. */
    private static @Nullable Reading saint(Source source, Matcher match) {
        String written = match.group(1);
        if (!written.equals("St") && !written.equals("st")) {
            return null;
        }
        String after = source.wordAfter(match.end());
        boolean nameFollows = source.at(match.end()) == ' '
                && !after.isEmpty()
                && !ROADS.contains(source.wordBefore(match.start()))
                && (Character.isUpperCase(after.charAt(0)) || written.equals("st"));
        if (nameFollows) {
            return new Reading(match.end(), "saint");
        }
        boolean nameBefore = Character.isUpperCase(firstOf(source.wordBefore(match.start())));
        return nameBefore ? new Reading(end(source, match), "street") : null;
    }

    private static char firstOf(String word) {
        return word.isEmpty() ? ' ' : word.charAt(0);
    }

    /** Leaves the last full stop of a line to the sentence. */
    private static int end(Source source, Matcher match) {
        return match.end() < source.length() || match.group(2) == null ? match.end() : match.end(1);
    }
}
