package app.lectern.words;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Fractions and mixed numbers: "3/4", "2 1/2", "½ cup", and the pairs written like them: "50/50", "24/7", "9/11". */
final class Fractions implements Recogniser {

    private static final Pattern FRACTION = Pattern.compile(
            "(?:(\\d{1,6})[ -])?(\\d{1,30})/(\\d{1,30})(?:st|nd|rd|th|ST|ND|RD|TH)?s?(?![\\p{L}\\d])(?!/\\d)");
    private static final Pattern HALF_A = Pattern.compile("([½⅓¼⅕⅛]) (?=\\p{Ll}{2})");
    private static final Set<String> PAIRS = Set.of("24/7", "9/11", "7/7", "20/20", "50/50");

    @Override
    public @Nullable Reading read(Source source, int at) {
        Matcher match = source.match(HALF_A, at);
        if (match != null) {
            boolean half = match.group(1).equals("½");
            return half ? new Reading(match.end(1), "half a") : null;
        }
        match = source.match(FRACTION, at);
        if (match == null) {
            return null;
        }
        String above = match.group(2);
        String below = match.group(3);
        if (match.group(1) == null && (PAIRS.contains(match.group()) || above.equals(below))) {
            return new Reading(match.end(), Numbers.cardinal(above) + " " + Numbers.cardinal(below));
        }
        if ((above.length() > 1 && above.startsWith("0")) || below.startsWith("0")) {
            return null;
        }
        String whole = match.group(1) == null ? "" : Numbers.cardinal(match.group(1)) + " and ";
        return new Reading(match.end(), whole + Numbers.fraction(above, below));
    }
}
