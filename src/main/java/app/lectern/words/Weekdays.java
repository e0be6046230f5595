package app.lectern.words;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Shortened days and months at the ends of a span, "Mon-Fri", "Jan.–Mar.", and dates without a year, "Friday, 3/4". */
final class Weekdays implements Recogniser {

    private static final List<String> NAMES = Stream.concat(
                    CalendarNames.WEEKDAYS.stream(), CalendarNames.MONTHS.stream())
            .toList();
    private static final String NAME =
            "(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?"
                    + "|Oct|Nov|Dec)(?:(?<=[neditr])(?:s|nes|rs|ur)?day)?";
    private static final Pattern FROM =
            Pattern.compile("(" + NAME + ")\\.?(?=( ?[-\u2013/] ?| to | through | & )" + NAME + "(?![\\p{L}]))");
    private static final Pattern TO = Pattern.compile("(" + NAME + ")(?!\\p{L})(?:\\.(?! *$| \\p{Lu}))?");
    private static final Pattern SPAN_BEFORE = Pattern.compile(NAME + "\\.?(?: ?[-\u2013/] ?| to | through | & )$");
    private static final Pattern DATE = Pattern.compile("(\\d{1,2})/(\\d{1,2})(?![\\d\\p{L}]|[/.]\\d| of | ?[½¼¾])");
    private static final Set<String> DAYS = Set.of(
            "mon",
            "tue",
            "tu",
            "tues",
            "wed",
            "thu",
            "thur",
            "thurs",
            "fri",
            "sat",
            "sun",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday");

    @Override
    public @Nullable Reading read(Source source, int at) {
        if (source.isDigit(at)) {
            return date(source, at);
        }
        if ("MTWFSJAOND".indexOf(source.at(at)) < 0 || Character.isLetterOrDigit(source.at(at - 1))) {
            return null;
        }
        Matcher from = source.match(FROM, at);
        if (from != null) {
            String join = from.group(2).strip();
            boolean dash = join.equals("-") || join.equals("\u2013");
            int end = dash || join.equals("/") ? from.end(2) : from.end();
            return new Reading(end, name(from.group(1)) + (dash ? " to" : ""));
        }
        if (" -\u2013/".indexOf(source.at(at - 1)) < 0) {
            return null;
        }
        Matcher to = source.match(TO, at);
        return to != null
                        && SPAN_BEFORE
                                .matcher(source.text())
                                .region(Math.max(0, at - 20), at)
                                .find()
                ? new Reading(to.end(), name(to.group(1)))
                : null;
    }

    private static @Nullable Reading date(Source source, int at) {
        Matcher match = source.match(DATE, at);
        if (match == null || !Dates.isDate(match.group(1), match.group(2))) {
            return null;
        }
        int end = at;
        while (end > 0 && " (,".indexOf(source.at(end - 1)) >= 0) {
            end--;
        }
        return DAYS.contains(source.lowerWordBefore(end))
                ? new Reading(match.end(), Dates.monthFirst(match.group(1), match.group(2)))
                : null;
    }

    private static String name(String written) {
        String start = written.toLowerCase(Locale.ROOT).substring(0, 3);
        return NAMES.stream().filter(name -> name.startsWith(start)).findFirst().orElse(start);
    }
}
