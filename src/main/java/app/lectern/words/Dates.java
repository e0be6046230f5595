package app.lectern.words;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates in the usual orders, quarters, decades, spans of years, years of an era. */
final class Dates implements Recogniser {

    private static final String MONTH =
            "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
                    + "|nov(?:ember)?|dec(?:ember)?)\\b\\.?";
    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?(?![\\d\\p{L}])(?![.:,]\\d)";
    private static final String YEAR = "(\\d{4})(?![\\d\\p{L}%])(?![.,:]\\d)";
    private static final String END = "(?![\\d\\p{L}])(?![.,/-]\\d)";
    private static final String DASH = " ?[-\u2013] ?";

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})" + END);
    private static final Pattern YEAR_LAST =
            Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|(?<=/)\\d{2})" + END);
    private static final Pattern DAY_MONTH = pattern("(\\d{1,2})(?:st|nd|rd|th)?(?:" + DASH
            + "(\\d{1,2})(?:st|nd|rd|th)?)?(?: of)?[ -]" + MONTH + "(?:(?:,? |-)" + YEAR + ")?");
    private static final Pattern MONTH_DAY =
            pattern(MONTH + "[ -]" + DAY + "(?:" + DASH + DAY + ")?(?:,? " + YEAR + ")?");
    private static final Pattern MONTH_YEAR = pattern(MONTH + "(?:,? (?:of )?|-)(?:" + YEAR + "|'(\\d{2})(?!\\d))");
    private static final Pattern MONTH_ALONE =
            Pattern.compile("(Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\\.(?= |$|,)|(Jan|Feb|Apr|Aug|Sept|Oct|Nov)\\b");
    private static final Pattern PART_OF_YEAR =
            Pattern.compile("(?:([QH])([1-4])|([1-4])([QH]))(?:(?: of)? ?(?:'?(\\d{2})|(\\d{4})))(?![\\d\\p{L}])");
    private static final Pattern FISCAL = Pattern.compile("FY ?'?(\\d{4}|\\d{2})(?![\\d\\p{L}])");
    private static final Pattern DECADE = Pattern.compile("(?:'(\\d)0|(\\d{1,2})?(\\d)0)'?s(?![\\p{L}\\d])");
    private static final Pattern SHORT_YEAR = Pattern.compile("'(\\d{2})(?![\\d\\p{L}])");
    private static final Pattern SPAN = Pattern.compile("(1\\d{3}|20\\d{2})[-\u2013/](\\d{4}|\\d{2})" + END);
    private static final Pattern ERA = Pattern.compile(
            "(\\d{1,4}(?:,\\d{3})*) ?(BCE|CE|BC|AD|B\\.C\\.E\\.|B\\.C\\.|C\\.E\\.|A\\.D\\.)(?![\\p{L}\\d])");
    private static final Pattern ERA_FIRST = Pattern.compile("(?:AD|A\\.D\\.) (\\d{1,4})(?![\\d\\p{L}])");
    private static final List<String> PARTS = List.of("first", "second", "third", "fourth");

    @Override
    public @Nullable Reading read(Source source, int at) {
        if (source.isDigit(at)) {
            Reading reading = atDigit(source, at);
            return reading != null ? reading : partOfYear(source, at);
        }
        return switch (source.at(at)) {
            case '\'' -> afterApostrophe(source, at);
            case 'Q', 'H' -> partOfYear(source, at);
            case 'F' -> firstOf(fiscal(source, at), atMonth(source, at));
            case 'A', 'a' -> firstOf(eraFirst(source, at), atMonth(source, at));
            case 'J', 'j', 'f', 'M', 'm', 'S', 's', 'O', 'o', 'N', 'n', 'D', 'd' -> atMonth(source, at);
            default -> null;
        };
    }

    private static @Nullable Reading atDigit(Source source, int at) {
        Matcher match = source.match(YEAR_FIRST, at);
        if (match != null && isDate(match.group(3), match.group(4))) {
            return new Reading(match.end(), monthFirst(match.group(3), match.group(4)) + " " + year(match.group(1)));
        }
        match = source.match(YEAR_LAST, at);
        if (match != null) {
            Reading reading = numeric(match);
            if (reading != null) {
                return reading;
            }
        }
        match = source.match(DAY_MONTH, at);
        if (match != null && isMonthName(match.group(3), match.group(4) != null) && isDay(match.group(1))) {
            return new Reading(match.end(), dayFirst(source, at, match));
        }
        match = source.match(SPAN, at);
        if (match != null && isSpan(match.group(1), match.group(2))) {
            String last = match.group(2);
            String to = last.length() == 2 ? twoDigits(last) : year(last);
            return new Reading(match.end(), year(match.group(1)) + " to " + to);
        }
        match = source.match(ERA, at);
        if (match != null) {
            String number = match.group(1);
            String spoken = number.length() > 2 && number.length() < 5 ? year(number) : Numbers.cardinal(number);
            return new Reading(match.end(), spoken + " " + Letters.spell(match.group(2)));
        }
        match = source.match(DECADE, at);
        return match == null ? null : decade(match);
    }

    private static @Nullable Reading numeric(Matcher match) {
        boolean slash = match.group(2).equals("/");
        String first = match.group(1);
        String second = match.group(3);
        boolean monthFirst = (slash || match.group(2).equals("-")) ? isDate(first, second) : !isDate(second, first);
        if (!(monthFirst ? isDate(first, second) : isDate(second, first))) {
            return null;
        }
        String year = match.group(4).length() == 2 ? twoDigits(match.group(4)) : year(match.group(4));
        String day = monthFirst ? monthFirst(first, second) : monthFirst(second, first);
        return new Reading(match.end(), day + " " + year);
    }

    private static @Nullable Reading atMonth(Source source, int at) {
        Matcher match = source.match(MONTH_DAY, at);
        if (match != null && isMonthName(match.group(1), match.group(4) != null) && isDay(match.group(2))) {
            if (!countsSomething(source, match.end())) {
                String last = match.group(3) == null ? "" : " to " + ordinal(match.group(3));
                String year = match.group(4) == null ? "" : " " + year(match.group(4));
                return new Reading(match.end(), month(match.group(1)) + " " + ordinal(match.group(2)) + last + year);
            }
        }
        match = source.match(MONTH_YEAR, at);
        if (match != null && isMonthName(match.group(1), true)) {
            String year = match.group(2) == null ? twoDigits(match.group(3)) : year(match.group(2));
            return new Reading(match.end(), month(match.group(1)) + " " + year);
        }
        match = source.match(MONTH_ALONE, at);
        return match == null
                ? null
                : new Reading(match.end(), month(match.group(1) == null ? match.group(2) : match.group(1)));
    }

    private static @Nullable Reading afterApostrophe(Source source, int at) {
        if (Character.isLetterOrDigit(source.at(at - 1))) {
            return null;
        }
        Matcher match = source.match(DECADE, at);
        if (match != null) {
            return decade(match);
        }
        match = source.match(SHORT_YEAR, at);
        return match == null || isQuoted(source, match.end())
                ? null
                : new Reading(match.end(), twoDigits(match.group(1)));
    }

    /** Whether an apostrophe that follows closes a quotation. */
    static boolean isQuoted(Source source, int from) {
        for (int at = source.text().indexOf('\'', from);
                at >= 0;
                at = source.text().indexOf('\'', at + 1)) {
            if (!Character.isLetterOrDigit(source.at(at + 1)) && source.at(at - 1) != ' ') {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Reading partOfYear(Source source, int at) {
        Matcher match = source.match(PART_OF_YEAR, at);
        if (match == null) {
            return null;
        }
        boolean letterFirst = match.group(1) != null;
        String kind = (letterFirst ? match.group(1) : match.group(4)).equals("Q") ? " quarter of " : " half of ";
        int part = Integer.parseInt(letterFirst ? match.group(2) : match.group(3));
        String year = match.group(5) == null ? year(match.group(6)) : twoDigits(match.group(5));
        String the = letterFirst || source.lowerWordBefore(at).equals("the") ? "" : "the ";
        return new Reading(match.end(), the + PARTS.get(part - 1) + kind + year);
    }

    private static @Nullable Reading fiscal(Source source, int at) {
        Matcher match = source.match(FISCAL, at);
        if (match == null) {
            return null;
        }
        String year = match.group(1);
        return new Reading(match.end(), "fiscal year " + (year.length() == 4 ? year(year) : twoDigits(year)));
    }

    private static @Nullable Reading eraFirst(Source source, int at) {
        Matcher match = source.match(ERA_FIRST, at);
        return match == null ? null : new Reading(match.end(), "A D " + year(match.group(1)));
    }

    private static @Nullable Reading decade(Matcher match) {
        String ten = match.group(1) == null ? match.group(3) : match.group(1);
        String century = match.group(2) == null ? "" : match.group(2);
        if (century.length() == 1) {
            return null;
        }
        if (ten.equals("0")) {
            return century.isEmpty() ? null : new Reading(match.end(), Numbers.plural(year(century + "00")));
        }
        String before = century.isEmpty() ? "" : Numbers.cardinal(century) + " ";
        return new Reading(match.end(), before + Numbers.plural(Numbers.cardinal(ten + "0")));
    }

    private static String dayFirst(Source source, int at, Matcher match) {
        String last = match.group(2) == null ? "" : " to the " + ordinal(match.group(2));
        String year = match.group(4) == null ? "" : " " + year(match.group(4));
        String the = source.lowerWordBefore(at).equals("the") ? "" : "the ";
        return the + ordinal(match.group(1)) + last + " of " + month(match.group(3)) + year;
    }

    /** Whether what follows a number after a month's name shows that the number is not a day. */
    private static boolean countsSomething(Source source, int end) {
        return source.at(end) == '%'
                || source.startsWith(" million", end)
                || source.startsWith(" percent", end)
                || source.startsWith(" per cent", end);
    }

    /** "may" and "march" are mostly verbs when they begin small. */
    private static boolean isMonthName(String written, boolean withYear) {
        return withYear || Character.isUpperCase(written.charAt(0)) || !written.startsWith("ma");
    }

    static boolean isDate(String month, String day) {
        int number = Integer.parseInt(month);
        return number >= 1 && number <= 12 && isDay(day);
    }

    private static boolean isDay(String day) {
        int number = Integer.parseInt(day);
        return number >= 1 && number <= 31;
    }

    private static boolean isSpan(String first, String last) {
        int from = Integer.parseInt(first);
        int to = Integer.parseInt(last.length() == 2 ? first.substring(0, 2) + last : last);
        return to > from && to < 2100;
    }

    static String monthFirst(String month, String day) {
        return CalendarNames.MONTHS.get(Integer.parseInt(month) - 1) + " " + ordinal(day);
    }

    private static String month(String written) {
        String start = written.substring(0, 3).toLowerCase(Locale.ROOT);
        return CalendarNames.MONTHS.stream()
                .filter(month -> month.startsWith(start))
                .findFirst()
                .orElse(start);
    }

    private static String ordinal(String day) {
        return Numbers.ordinal(Integer.parseInt(day));
    }

    static String year(String digits) {
        return Numbers.year(Integer.parseInt(digits));
    }

    private static String twoDigits(String year) {
        return year.charAt(0) == '0' ? "oh " + Numbers.cardinal(year.substring(1)) : Numbers.cardinal(year);
    }

    private static @Nullable Reading firstOf(@Nullable Reading first, @Nullable Reading second) {
        return first != null ? first : second;
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }
}
