package app.lectern.words;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Times of day and lengths of time: "3:05 p.m.", "14:00", "7 p.m. EST", "01:01:01". */
final class Times implements Recogniser {

    private static final String HALF = "(?: ?([ap])\\.?m\\b\\.?)";
    private static final String ZONE = "(?: ?([ECMP][SD]?T|GMT|UTC|BST|CES?T|EES?T|WES?T|IST|JST|KST|HKT|SGT|AE[SD]?T"
            + "|NZ[SD]T|AKST|HST|MSK|e\\.s\\.t\\.?|est|edt|gmt|utc|et|pt)(?![\\p{L}\\d]))";
    private static final String NO_MORE = "(?![:]\\d)";

    private static final Pattern WITH_HALF = Pattern.compile(
            "(\\d{1,2})(?:[:.](\\d{2}))?(?::(\\d{2}))?" + HALF + ZONE + "?" + "(?![\\p{L}\\d])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOCK = Pattern.compile(
            "(\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?:\\.(\\d++))?" + "h?" + NO_MORE + ZONE + "?(?![\\p{L}\\d])");
    /** The first end of a span whose half of the day stands behind the second: "7.15-8.30pm". */
    private static final Pattern SPAN_START =
            Pattern.compile("(\\d{1,2})\\.([0-5]\\d)(?= ?[-\u2013] ?\\d{1,2}(?:[.:][0-5]\\d)?" + HALF + ")");

    private static final Set<String> BEFORE_LENGTH =
            Set.of("in", "of", "clocked", "ran", "lasted", "time", "after", "at");
    private static final Pattern HOURS =
            Pattern.compile("([01]\\d|2[0-4])([0-5]\\d) ?(hours|hrs|h|GMT|UTC|BST|EST|Z)(?![\\p{L}\\d])");
    private static final Pattern HOUR_LETTER = Pattern.compile("(\\d{1,2})h(\\d{2})(?![\\p{L}\\d])");

    @Override
    public @Nullable Reading read(Source source, int at) {
        if (!source.isDigit(at)) {
            return null;
        }
        Matcher match = source.match(WITH_HALF, at);
        if (match != null && isTime(match.group(1), match.group(2))) {
            String half = " " + Letters.spell(match.group(4)) + " M";
            String time = match.group(3) == null
                    ? onTheHour(match.group(2))
                            ? hour(match.group(1))
                            : clockWithMinutes(match.group(1), match.group(2))
                    : length(match);
            return new Reading(match.end(), time + half + zone(match.group(5)));
        }
        match = source.match(SPAN_START, at);
        if (match != null && isTime(match.group(1), match.group(2))) {
            return new Reading(
                    match.end(),
                    onTheHour(match.group(2)) ? hour(match.group(1)) : clock(match.group(1), match.group(2)));
        }
        match = source.match(CLOCK, at);
        if (match != null) {
            return clockOrLength(source, match);
        }
        match = source.match(HOURS, at);
        if (match != null) {
            String last = match.group(3);
            String unit = last.startsWith("h") ? "hours" : Letters.spell(last);
            return new Reading(match.end(), militaryTime(match) + " " + unit);
        }
        match = source.match(HOUR_LETTER, at);
        return match != null && isTime(match.group(1), match.group(2))
                ? new Reading(match.end(), clock(match.group(1), match.group(2)))
                : null;
    }

    private static @Nullable Reading clockOrLength(Source source, Matcher match) {
        if (match.group(3) == null && match.group(4) == null && isTime(match.group(1), match.group(2))) {
            String time = clock(match.group(1), match.group(2));
            return new Reading(match.end(), time + zone(match.group(5)));
        }
        if (match.group(3) == null && match.group(4) == null && isRace(source, match)) {
            String seconds = count(match.group(2), "second");
            return new Reading(match.end(), count(match.group(1), "minute") + " " + seconds);
        }
        if (match.group(3) == null) {
            return match.group(4) == null || match.group(5) != null ? null : lap(source, match);
        }
        String part = match.group(4) == null ? "" : " point " + Numbers.digits(match.group(4));
        return new Reading(match.end(), length(match) + part + zone(match.group(5)));
    }

    /** "in 38:12", which is no time of day. */
    private static boolean isRace(Source source, Matcher match) {
        int minutes = Integer.parseInt(match.group(1));
        return minutes > 24
                && minutes < 60
                && Integer.parseInt(match.group(2)) < 60
                && BEFORE_LENGTH.contains(source.lowerWordBefore(match.start()));
    }

    /** "1:45.32", the time of a race. */
    private static Reading lap(Source source, Matcher match) {
        String seconds =
                Numbers.cardinal(Integer.parseInt(match.group(2))) + " point " + Numbers.digits(match.group(4));
        boolean attributive = Context.attributive(source, match.start(), match.end());
        return new Reading(
                match.end(), count(match.group(1), "minute") + " " + seconds + (attributive ? " second" : " seconds"));
    }

    static boolean isTime(String hour, @Nullable String minute) {
        return Integer.parseInt(hour) <= 24 && (minute == null || Integer.parseInt(minute) < 60);
    }

    private static boolean onTheHour(@Nullable String minute) {
        return minute == null || minute.equals("00");
    }

    private static String hour(String hour) {
        return Numbers.cardinal(Integer.parseInt(hour));
    }

    private static String clockWithMinutes(String hour, String minute) {
        String minutes =
                minute.startsWith("0") ? "oh " + Numbers.cardinal(minute.substring(1)) : Numbers.cardinal(minute);
        return hour(hour) + " " + minutes;
    }

    /** A time on the clock of 24 hours, "fourteen thirty", "three o'clock". */
    static String clock(String hour, String minute) {
        return onTheHour(minute) ? hour(hour) + " o'clock" : clockWithMinutes(hour, minute);
    }

    private static String length(Matcher match) {
        return count(match.group(1), "hour") + " " + count(match.group(2), "minute") + " and "
                + count(match.group(3), "second");
    }

    static String count(@Nullable String digits, String unit) {
        int number = digits == null ? 0 : Integer.parseInt(digits);
        return Numbers.cardinal(number) + " " + unit + (number == 1 ? "" : "s");
    }

    private static String militaryTime(Matcher match) {
        String hour = match.group(1).startsWith("0")
                ? "oh " + Numbers.cardinal(match.group(1).substring(1))
                : hour(match.group(1));
        return hour + " "
                + (match.group(2).equals("00")
                        ? "hundred"
                        : clockWithMinutes(match.group(1), match.group(2))
                                .substring(hour(match.group(1)).length() + 1));
    }

    private static String zone(@Nullable String zone) {
        return zone == null ? "" : " " + Letters.spell(zone);
    }
}
