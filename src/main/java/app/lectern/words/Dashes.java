package app.lectern.words;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Hyphens and dashes that are said: the dash between the ends of a range, the minus. */
final class Dashes implements Recogniser {

    private static final Pattern JOINS = Pattern.compile(" ?[-\u2013\u2014] ?(?=[$£€¥₹+-]?\\.?\\d)");
    private static final Pattern OPEN_END = Pattern.compile(
            " ?[-\u2013\u2014] ?(?=(?:(?:present|now|today|date)|(?-i:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*+\\.? \\d{1,2})(?![\\p{L}\\d]))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SIGN = Pattern.compile("[-\u2013](?=[$£€¥₹]?\\.?\\d)");
    private static final Pattern EQUATION = Pattern.compile("\\s*[-\u2013]\\s*[\\d.,]++\\s*=");
    /** A mark or a rating: "a B-", "to AA- from AA". */
    private static final Pattern GRADE = Pattern.compile(
            "(?<=(?<![\\p{L}\\d])[A-D]{1,3})-(?=[,.;:)]|$| (?:rating|grade|average|from|to|by|with|in|and(?! \\p{L}++-))\\b)");

    private static final Pattern TERM =
            Pattern.compile("(?<=(?<![\\p{L}\\d'])[a-z] )[-\u2013] (?=[b-z](?![\\p{L}\\d'.]))");
    /** Two shares of a hundred: "50-50", "a 60-40 split". */
    private static final Pattern SHARES = Pattern.compile("(\\d[05])[-\u2013](\\d[05])(?![\\d\\p{L}]|[.,:/%]\\d|[%-])");
    /** Behind the number of a kind of aircraft stands the number of its model: "737-800". */
    private static final Pattern MODEL = Pattern.compile("(?<=\\b[A-Z]?\\d{3})-(?=\\d{3}\\b)");
    /** A part of a serial number, which says that the hyphens around it only part: "b-c-1-5". */
    private static final Pattern SERIAL = Pattern.compile(
            "(?<![\\p{L}\\d])\\p{L}{1,2}-\\p{L}{1,2}(?=-)|-\\p{L}{1,2}-\\p{L}{1,2}(?![\\p{L}\\d])|\\d-\\p{L}-\\d");

    private static final Set<String> NUMBERED = Set.of("no", "number", "docket", "case", "serial");
    private static final Set<String> AIRCRAFT = Set.of("boeing", "airbus", "tupolev", "bombardier", "embraer");
    /** Words that end a time or a date, so that a dash and a number behind them make a range. */
    private static final Set<String> BEFORE_DASH = Stream.concat(
                    Stream.of("am", "pm", "m", "sept"),
                    CalendarNames.MONTHS.stream().flatMap(month -> Stream.of(month, month.substring(0, 3))))
            .collect(Collectors.toUnmodifiableSet());

    @Override
    public @Nullable Reading read(Source source, int at) {
        char c = source.at(at);
        if (source.isDigit(at)) {
            return shares(source, at);
        }
        if (c != '-' && c != '\u2013' && c != '\u2014') {
            return null;
        }
        boolean terms = source.match(TERM, at) != null;
        if (terms || (source.match(EQUATION, at) != null && source.digitBefore(at))) {
            return new Reading(at + 1, "minus");
        }
        Matcher joins = source.match(JOINS, at);
        if (joins != null && numberBefore(source, at)) {
            return new Reading(joins.end(), parts(source, at) ? "" : isBetween(source, at) ? "and" : "to");
        }
        joins = source.match(OPEN_END, at);
        if (joins != null && source.digitBefore(at)) {
            return new Reading(joins.end(), "to");
        }
        if (source.match(GRADE, at) != null) {
            return new Reading(at + 1, "minus");
        }
        char before = source.at(at - 1);
        boolean free = !Character.isLetterOrDigit(before) && before != '-' && before != '.' && before != ')';
        return free && source.match(SIGN, at) != null ? new Reading(at + 1, "minus") : null;
    }

    private static @Nullable Reading shares(Source source, int at) {
        Matcher match = source.match(SHARES, at);
        if (match == null || Integer.parseInt(match.group(1)) + Integer.parseInt(match.group(2)) != 100) {
            return null;
        }
        return new Reading(match.end(), Numbers.cardinal(match.group(1)) + " " + Numbers.cardinal(match.group(2)));
    }

    /** Whether a hyphen parts the figures of one name, so that nothing is said for it. */
    private static boolean parts(Source source, int at) {
        int start = source.tokenStart(at);
        String word = source.lowerWordBefore(start);
        if (NUMBERED.contains(word) || (source.match(MODEL, at) != null && AIRCRAFT.contains(word))) {
            return true;
        }
        return SERIAL.matcher(source.text()).region(start, source.tokenEnd(at)).find();
    }

    /** "between 10-15 people". */
    private static boolean isBetween(Source source, int at) {
        int end = source.at(at - 1) == ' ' ? at - 1 : at;
        return source.lowerWordBefore(source.tokenStart(end)).equals("between");
    }

    /** Whether the word before a dash holds a digit, as "5pm" or "1960s" do, and is no name such as "COVID". */
    private static boolean numberBefore(Source source, int at) {
        int end = source.at(at - 1) == ' ' ? at - 1 : at;
        if (",;:(".indexOf(source.at(end - 1)) >= 0) {
            return false;
        }
        for (int i = end - 1; i >= 0 && source.at(i) != ' ' && source.at(i) != '-'; i--) {
            if (source.isDigit(i)) {
                return true;
            }
        }
        return BEFORE_DASH.contains(source.wordBefore(end).toLowerCase(Locale.ROOT));
    }
}
