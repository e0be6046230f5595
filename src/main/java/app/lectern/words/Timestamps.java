package app.lectern.words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Date and time in one, as programs write them (ISO 8601): "2024-05-06T14:30:00Z". */
final class Timestamps implements Recogniser {

    private static final Pattern STAMP = Pattern.compile(
            "(\\d{4})-(\\d{2})-(\\d{2})T(\\d{2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d++)?)?(Z|[+-]\\d{2}:?\\d{2})?(?![\\p{L}\\d])");

    @Override
    public @Nullable Reading read(Source source, int at) {
        Matcher match = source.match(STAMP, at);
        if (match == null
                || !Dates.isDate(match.group(2), match.group(3))
                || !Times.isTime(match.group(4), match.group(5))) {
            return null;
        }
        String seconds = match.group(6) == null || match.group(6).equals("00")
                ? ""
                : " and " + Times.count(match.group(6), "second");
        return new Reading(
                match.end(),
                Dates.monthFirst(match.group(2), match.group(3)) + " " + Dates.year(match.group(1)) + ", "
                        + Times.clock(match.group(4), match.group(5)) + seconds + zone(match.group(7)));
    }

    private static String zone(@Nullable String zone) {
        if (zone == null) {
            return "";
        }
        if (zone.equals("Z") || zone.matches(".00:?00")) {
            return " U T C";
        }
        String minutes = zone.substring(zone.length() - 2);
        return " U T C " + (zone.startsWith("-") ? "minus " : "plus ")
                + Numbers.cardinal(Integer.parseInt(zone.substring(1, 3)))
                + (minutes.equals("00") ? "" : " " + Numbers.cardinal(minutes));
    }
}
