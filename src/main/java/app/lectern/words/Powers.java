package app.lectern.words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Exponents: "x²", "10⁻⁵". Behind a whole word a raised figure is a footnote mark instead. */
final class Powers implements Recogniser {

    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final Pattern EXPONENT =
            Pattern.compile("(?<=(?<![\\p{L}\\d])(?:\\p{L}|[kcmdµn]m|mc|\\d{1,2}))(⁻)?([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})");

    @Override
    public @Nullable Reading read(Source source, int at) {
        Matcher match = source.match(EXPONENT, at);
        if (match == null) {
            return null;
        }
        StringBuilder digits = new StringBuilder();
        match.group(2).chars().forEach(c -> digits.append(RAISED.indexOf(c)));
        String sign = match.group(1) == null ? "" : "minus ";
        String spoken = switch (sign + digits) {
            case "2" -> "squared";
            case "3" -> "cubed";
            default -> "to the power of " + sign + Numbers.cardinal(digits.toString());
        };
        return new Reading(match.end(), spoken);
    }
}
