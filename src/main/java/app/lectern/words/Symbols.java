package app.lectern.words;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Signs that have a name or mean a word: "&", "+", "=", a minus, the dash between the ends of a range. */
final class Symbols implements Recogniser {

    private static final Map<Character, String> NAMES = Map.ofEntries(
            Map.entry('&', "and"),
            Map.entry('@', "at"),
            Map.entry('+', "plus"),
            Map.entry('=', "equals"),
            Map.entry('×', "times"),
            Map.entry('÷', "divided by"),
            Map.entry('±', "plus or minus"),
            Map.entry('≈', "about"),
            Map.entry('≠', "is not equal to"),
            Map.entry('≤', "at most"),
            Map.entry('≥', "at least"),
            Map.entry('√', "square root of"),
            Map.entry('∞', "infinity"),
            Map.entry('→', "to"),
            Map.entry('°', "degrees"),
            Map.entry('§', "section"),
            Map.entry('¶', "paragraph"),
            Map.entry('©', "copyright"),
            Map.entry('%', "percent"),
            Map.entry('‰', "per thousand"),
            Map.entry('$', "dollar"),
            Map.entry('€', "euro"),
            Map.entry('£', "pound"),
            Map.entry('¥', "yen"),
            Map.entry('¢', "cent"),
            Map.entry('№', "number"));
    private static final Pattern JOINS = Pattern.compile(" ?[-\u2013\u2014] ?(?=[$£€¥₹+-]?\\.?\\d)");
    private static final Pattern SIGN = Pattern.compile("[-\u2013](?=[$£€¥₹]?\\.?\\d)");
    private static final Pattern EQUATION = Pattern.compile("\\s*[-\u2013]\\s*[\\d.,]++\\s*=");
    private static final Pattern BY = Pattern.compile("[x×](?= ?\\d)");
    private static final Pattern TO = Pattern.compile(":(?=\\d)");
    /** Words that end a time or a date, so that a dash and a number behind them make a range. */
    private static final Set<String> BEFORE_DASH = Set.of(
            "am",
            "pm",
            "m",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "jan",
            "feb",
            "mar",
            "apr",
            "jun",
            "jul",
            "aug",
            "sep",
            "sept",
            "oct",
            "nov",
            "dec");

    private static final Set<String> ALTERNATIVES =
            Set.of("he/she", "she/he", "his/her", "her/his", "him/her", "s/he", "either/or", "yes/no", "true/false");

    @Override
    public @Nullable Reading read(Source source, int at) {
        char c = source.at(at);
        switch (c) {
            case '-', '\u2013', '\u2014' -> {
                return dash(source, at);
            }
            case 'x', '×' -> {
                Matcher by = digitBefore(source, at) ? source.match(BY, at) : null;
                if (by != null) {
                    return new Reading(by.end(), "by");
                }
            }
            case ':' -> {
                return source.isDigit(at - 1) && source.match(TO, at) != null ? new Reading(at + 1, "to") : null;
            }
            case '/' -> {
                return slash(source, at);
            }
            case '#' -> {
                return new Reading(at + 1, source.isDigit(at + 1) ? "number" : "hash");
            }
            case '<', '>' -> {
                if (source.at(at + 1) == '=') {
                    return new Reading(at + 2, c == '<' ? "at most" : "at least");
                }
                boolean compares = source.isDigit(at + 1) || (source.at(at + 1) == ' ' && source.at(at - 1) == ' ');
                return compares ? new Reading(at + 1, c == '<' ? "less than" : "more than") : null;
            }
            case '*' -> {
                boolean product = source.isDigit(source.at(at + 1) == ' ' ? at + 2 : at + 1) && digitBefore(source, at);
                return product ? new Reading(at + 1, "times") : null;
            }
            case '.' -> {
                boolean inName =
                        Character.isLetterOrDigit(source.at(at - 1)) && Character.isLowerCase(source.at(at + 1));
                return inName ? new Reading(at + 1, "dot") : null;
            }
            case '~' -> {
                return source.isDigit(at + 1) ? new Reading(at + 1, "about") : null;
            }
            default -> {}
        }
        if (Character.getType(c) == Character.LETTER_NUMBER || Character.getType(c) == Character.OTHER_NUMBER) {
            return new Reading(at + 1, Scripts.number(c));
        }
        String name = NAMES.get(c);
        return name == null ? null : new Reading(at + 1, name);
    }

    private static @Nullable Reading dash(Source source, int at) {
        if (source.match(EQUATION, at) != null && digitBefore(source, at)) {
            return new Reading(at + 1, "minus");
        }
        Matcher joins = source.match(JOINS, at);
        if (joins != null && joins.end() > at && numberBefore(source, at)) {
            return new Reading(joins.end(), "to");
        }
        char before = source.at(at - 1);
        boolean free = !Character.isLetterOrDigit(before) && before != '-' && before != '.' && before != ')';
        return free && source.match(SIGN, at) != null ? new Reading(at + 1, "minus") : null;
    }

    private static @Nullable Reading slash(Source source, int at) {
        boolean blank = source.at(at - 1) == ' ';
        String before = blank ? "" : source.lowerWordBefore(at);
        String after = source.lowerWordAfter(at + 1);
        if (before.equals("and") && after.equals("or")) {
            return new Reading(at + 1, "");
        }
        boolean or = ALTERNATIVES.contains(before + "/" + after);
        return before.isEmpty() && after.isEmpty() && !blank ? null : new Reading(at + 1, or ? "or" : "slash");
    }

    private static boolean digitBefore(Source source, int at) {
        int before = source.at(at - 1) == ' ' ? at - 2 : at - 1;
        return source.isDigit(before);
    }

    /** Whether the word before a dash holds a digit, as "5pm" or "1960s" do, and is no name such as "COVID". */
    private static boolean numberBefore(Source source, int at) {
        int end = source.at(at - 1) == ' ' ? at - 1 : at;
        for (int i = end - 1; i >= 0 && source.at(i) != ' ' && source.at(i) != '-'; i--) {
            if (source.isDigit(i)) {
                return true;
            }
        }
        return BEFORE_DASH.contains(source.wordBefore(end).toLowerCase(Locale.ROOT));
    }
}
