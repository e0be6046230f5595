package app.lectern.words;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Ordinal numbers in figures: "21st", "1,000th". An ending that does not fit ("11st") is spelled as it stands. */
final class Ordinals implements Recogniser {

    private static final Pattern ORDINAL =
            Pattern.compile("(" + Amount.DIGITS + ")(st|nd|rd|th)(s)?(?![\\p{L}\\d])", Pattern.CASE_INSENSITIVE);

    /** Weights of people in Britain: "12st 4lb". */
    private static final Pattern POUNDS = Pattern.compile(",? ?\\d{1,2} ?lbs?\\b");

    @Override
    public @Nullable Reading read(Source source, int at) {
        Matcher match = source.match(ORDINAL, at);
        if (match == null) {
            return null;
        }
        String spoken = Numbers.ordinal(match.group(1));
        String ending = match.group(2).toLowerCase(Locale.ROOT);
        if (!spoken.endsWith(ending) && ending.equals("st") && source.match(POUNDS, match.end()) != null) {
            return new Reading(match.end(), Numbers.cardinal(match.group(1)) + " stone");
        }
        if (!spoken.endsWith(ending)) {
            return new Reading(match.end(), misfit(match.group(1)) + " " + Letters.spell(ending));
        }
        return new Reading(match.end(), match.group(3) == null ? spoken : Numbers.plural(spoken));
    }

    private static String misfit(String digits) {
        return digits.length() < 3 ? Numbers.cardinal(digits) : Numbers.digits(digits.replace(",", ""));
    }
}
