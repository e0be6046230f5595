package app.lectern.words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lengths of time in letters, in which "m" is a minute: "1h 32m 15.3s", "2h 5m", "3m 20s". */
final class Durations implements Recogniser {

    private static final String HOURS = "(\\d{1,3}) ?hr?s?";
    private static final String SECONDS = "(\\d{1,2})(?:\\.(\\d++))? ?s(?:ecs?)?";
    private static final Pattern LENGTH = Pattern.compile("(?:" + HOURS + " ?(\\d{1,2}) ?m(?:ins?)?(?:,? ?" + SECONDS
            + ")?|(\\d{1,3}) ?m(?:ins?)?,? ?" + SECONDS + ")(?![\\p{L}\\d])");

    @Override
    public @Nullable Reading read(Source source, int at) {
        Matcher match = source.match(LENGTH, at);
        if (match == null) {
            return null;
        }
        boolean withHours = match.group(1) != null;
        String hours = withHours ? Times.count(match.group(1), "hour") + " " : "";
        String minutes = Times.count(match.group(withHours ? 2 : 5), "minute");
        String seconds = seconds(match.group(withHours ? 3 : 6), match.group(withHours ? 4 : 7));
        return new Reading(match.end(), hours + minutes + seconds);
    }

    private static String seconds(@Nullable String whole, @Nullable String part) {
        if (whole == null) {
            return "";
        }
        return part == null
                ? " " + Times.count(whole, "second")
                : " " + Numbers.cardinal(Integer.parseInt(whole)) + " point " + Numbers.digits(part) + " seconds";
    }
}
