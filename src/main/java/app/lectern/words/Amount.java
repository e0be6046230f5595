package app.lectern.words;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number as it stands before a unit or a currency: "1,200", "0.50", "2½", "1.5 million".
 *
 * @param whole the digits before the point, with their commas; may be empty
 * @param decimals the digits behind the point; may be empty
 * @param vulgar a fraction in one character, in words; may be empty
 * @param scale "million" and the like; may be empty
 * @param end offset behind it
 */
record Amount(String whole, String decimals, String vulgar, String scale, int end) {

    private static final Map<Character, String> VULGAR = Map.ofEntries(
            Map.entry('½', "half"),
            Map.entry('⅓', "third"),
            Map.entry('⅔', "two thirds"),
            Map.entry('¼', "quarter"),
            Map.entry('¾', "three quarters"),
            Map.entry('⅕', "fifth"),
            Map.entry('⅖', "two fifths"),
            Map.entry('⅗', "three fifths"),
            Map.entry('⅘', "four fifths"),
            Map.entry('⅙', "sixth"),
            Map.entry('⅚', "five sixths"),
            Map.entry('⅛', "eighth"),
            Map.entry('⅜', "three eighths"),
            Map.entry('⅝', "five eighths"),
            Map.entry('⅞', "seven eighths"));

    static final String DIGITS = "(?:\\d{1,3}(?:,\\d{2,3})++(?<=,\\d{3})(?!\\d)|\\d{1,3}(?:\\.\\d{3}){2,}+(?![.\\d])"
            + "|[1-9]\\d{0,2}(?: \\d{3}){2,}+(?! ?\\d)|\\d++)";
    private static final Pattern NUMBER =
            Pattern.compile("(" + DIGITS + ")?(?:\\.(\\d++))?+(?:(?:(?<=\\d) )?([½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]))?");
    private static final Pattern SCALE = Pattern.compile(
            "[ -]?(hundred|thousand|million|billion|trillion|crore|lakh|mn|bn|tn|trn)(?![\\p{L}\\d])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LETTER_SCALE = Pattern.compile(" ?([kKmMbBT]|cr)(?![\\p{L}\\d'])");
    private static final Map<String, String> SCALES = Map.of(
            "k", "thousand",
            "m", "million",
            "mn", "million",
            "b", "billion",
            "bn", "billion",
            "t", "trillion",
            "tn", "trillion",
            "trn", "trillion",
            "cr", "crore");

    /** The amount that begins at an offset, or null. */
    static @Nullable Amount read(Source source, int at) {
        Matcher number = source.match(NUMBER, at);
        boolean lost = number != null && number.group(1) == null && number.group(2) != null && source.isLetter(at - 1);
        if (number == null || number.end() == at || lost) {
            return null;
        }
        Amount bare = new Amount(
                group(number, 1),
                group(number, 2),
                number.group(3) == null
                        ? ""
                        : VULGAR.getOrDefault(number.group(3).charAt(0), ""),
                "",
                number.end());
        return bare.scaled(source.match(SCALE, number.end()));
    }

    /** The same with a scale in one letter, such as stands behind sums of money. */
    Amount withLetterScale(Source source) {
        return scale.isEmpty() ? scaled(source.match(LETTER_SCALE, end)) : this;
    }

    /** The number in front of the scale, fractions in one character left out. */
    double value() {
        String digits = whole.replaceAll("[,. ]", "");
        return Double.parseDouble((digits.isEmpty() ? "0" : digits) + "." + (decimals.isEmpty() ? "0" : decimals));
    }

    boolean one() {
        return whole.equals("1") && decimals.isEmpty() && vulgar.isEmpty() && scale.isEmpty();
    }

    String spoken() {
        StringBuilder spoken = new StringBuilder(whole.isEmpty() ? "" : Numbers.cardinal(whole));
        if (!decimals.isEmpty()) {
            spoken.append(whole.isEmpty() ? "point " : " point ").append(Numbers.digits(decimals));
        }
        if (!vulgar.isEmpty()) {
            boolean single = vulgar.indexOf(' ') < 0;
            spoken.append(whole.isEmpty() ? (single ? "one " : "") : single ? " and a " : " and ")
                    .append(vulgar);
        }
        return spoken.append(scale.isEmpty() ? "" : " " + scale).toString();
    }

    private Amount scaled(@Nullable Matcher match) {
        if (match == null) {
            return this;
        }
        String written = match.group(1).toLowerCase(Locale.ROOT);
        return new Amount(whole, decimals, vulgar, SCALES.getOrDefault(written, written), match.end());
    }

    private static String group(Matcher matcher, int group) {
        String found = matcher.group(group);
        return found == null ? "" : found;
    }
}
