package app.lectern.words;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Sums of money, with the sign or the code before or behind: "$1.5m", "₹500 crore", "CHF 20", "50¢", "$5–10 million". */
final class Money implements Recogniser {

    private static final Map<String, List<String>> CURRENCIES = Table.byKey("currencies.tsv");
    private static final Pattern BEFORE =
            Pattern.compile("(" + alternatives(CURRENCIES.keySet()) + ") ?(?=\\.?\\d|(?<! )-\\d)");
    private static final Pattern BEHIND =
            Pattern.compile(" ?(" + alternatives(CURRENCIES.keySet()) + ")(?![\\p{L}\\d])");
    private static final Pattern DASH = Pattern.compile(" ?[-\u2013] ?(?=\\.?\\d)");
    /** Codes that mean something else before a small number: "PHP 8.3". */
    private static final Set<String> ALSO_WORDS = Set.of("PHP", "TRY", "SAR");

    private static final Pattern JOIN = Pattern.compile(" ?[-\u2013] ?| (?:and|to) ");
    private static final Pattern CENTS = Pattern.compile("(\\d++(?:\\.\\d++)?+) ?(¢|c(?= a )|p(?![\\p{L}\\d]))");
    /** Lines of a picture, which are written like pence. */
    private static final Set<String> LINES =
            Set.of("144", "240", "360", "480", "576", "720", "1080", "1440", "2160", "4320");

    @Override
    public @Nullable Reading read(Source source, int at) {
        if (source.isDigit(at)) {
            return atDigit(source, at);
        }
        if (!digitNear(source, at)) {
            return null;
        }
        Matcher sign = source.match(BEFORE, at);
        if (sign == null) {
            return null;
        }
        if (ALSO_WORDS.contains(sign.group(1)) && !source.isDigit(sign.end() + 2)) {
            return null;
        }
        List<String> currency = currency(sign.group(1));
        if (source.at(sign.end()) == '-') {
            Amount owed = amount(source, sign.end() + 1);
            Reading sum = owed == null ? null : sum(source, at, owed, currency);
            return sum == null ? null : new Reading(sum.end(), "minus " + sum.spoken());
        }
        Amount amount = amount(source, sign.end());
        if (amount == null) {
            return null;
        }
        Reading range = range(source, amount, sign.group(1), currency);
        return range != null ? range : per(source, sum(source, at, amount, currency));
    }

    /** Whether a figure stands where one can stand behind a currency. */
    private static boolean digitNear(Source source, int at) {
        for (int i = at + 1; i < at + 6; i++) {
            if (source.isDigit(i)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Reading atDigit(Source source, int at) {
        Matcher cents = source.match(CENTS, at);
        if (cents != null && (!cents.group(2).equals("p") || isPence(cents.group(1)))) {
            boolean one = cents.group(1).equals("1");
            String unit = cents.group(2).equals("p") ? one ? " penny" : " pence" : one ? " cent" : " cents";
            Amount amount = Amount.read(source, at);
            return amount == null ? null : new Reading(cents.end(), amount.spoken() + unit);
        }
        Amount amount = Amount.read(source, at);
        Matcher code = amount == null ? null : source.match(BEHIND, amount.end());
        if (amount == null || code == null) {
            return null;
        }
        Amount ended = new Amount(amount.whole(), amount.decimals(), amount.vulgar(), amount.scale(), code.end());
        return per(source, sum(source, at, ended, currency(code.group(1))));
    }

    private static boolean isPence(String written) {
        int point = written.indexOf('.');
        return (point < 0 ? written.length() : point) <= 3 && !LINES.contains(written);
    }

    /** "$5–10 million", where the sign and perhaps the scale are written once for both ends. */
    private static @Nullable Reading range(Source source, Amount from, String sign, List<String> currency) {
        Matcher dash = source.match(DASH, from.end());
        Amount to = dash == null ? sharedScale(source, from, sign) : amount(source, dash.end());
        if (to == null || source.isLetter(to.end()) || source.at(to.end()) == '-') {
            return null;
        }
        boolean and = source.startsWith(" and ", from.end());
        return per(
                source,
                new Reading(to.end(), from.spoken() + (and ? " and " : " to ") + to.spoken() + " " + currency.get(2)));
    }

    /** "$5-$10 billion", "between $5 and $10 billion": the scale at the end counts for both, if the first is the smaller. */
    private static @Nullable Amount sharedScale(Source source, Amount from, String sign) {
        Matcher join = source.match(JOIN, from.end());
        if (join == null
                || !source.startsWith(sign, join.end())
                || !from.scale().isEmpty()) {
            return null;
        }
        Amount to = amount(source, join.end() + sign.length());
        boolean shared = to != null
                && !to.scale().isEmpty()
                && from.decimals().length() < 2
                && from.whole().length() + from.decimals().length() > 0
                && from.value() < to.value();
        return shared ? to : null;
    }

    private static Reading sum(Source source, int at, Amount amount, List<String> currency) {
        String one = currency.get(1);
        String many = currency.get(2);
        boolean minor = currency.size() > 4
                && amount.scale().isEmpty()
                && amount.vulgar().isEmpty();
        if (minor && !amount.decimals().isEmpty() && amount.decimals().length() <= 2) {
            return new Reading(amount.end(), withMinor(amount, currency));
        }
        String decimals = amount.scale().isEmpty() ? amount.decimals().replaceAll("0++$", "") : amount.decimals();
        String whole = amount.whole().isEmpty() && decimals.isEmpty() ? "0" : amount.whole();
        Amount plain = new Amount(whole, decimals, amount.vulgar(), amount.scale(), amount.end());
        boolean single = plain.one()
                || Context.attributive(source, at, amount.end())
                || (source.at(amount.end()) == '-' && source.isLetter(amount.end() + 1))
                || source.text().substring(at, amount.end()).indexOf('-') > 1;
        return new Reading(amount.end(), plain.spoken() + " " + (single ? one : many));
    }

    private static String withMinor(Amount amount, List<String> currency) {
        String cents = amount.decimals().length() == 1 ? amount.decimals() + "0" : amount.decimals();
        int part = Integer.parseInt(cents);
        String minor = Numbers.cardinal(part) + " " + currency.get(part == 1 ? 3 : 4);
        String whole = amount.whole();
        boolean nothing = whole.isEmpty() || whole.chars().allMatch(c -> c == '0');
        if (nothing && part > 0) {
            return minor;
        }
        String major = Numbers.cardinal(whole.isEmpty() ? "0" : whole) + " " + currency.get(whole.equals("1") ? 1 : 2);
        return part == 0 ? major : major + " " + minor;
    }

    /** Adds what stands behind a stroke: "$20/mo". */
    private static Reading per(Source source, Reading sum) {
        Reading unit = source.at(sum.end()) == '/' ? Measures.per(source, sum.end()) : null;
        return unit == null ? sum : new Reading(unit.end(), sum.spoken() + " " + unit.spoken());
    }

    private static @Nullable Amount amount(Source source, int at) {
        Amount amount = Amount.read(source, at);
        return amount == null ? null : amount.withLetterScale(source);
    }

    private static List<String> currency(String written) {
        List<String> currency = CURRENCIES.get(written);
        return currency == null
                ? List.of(written, written.toLowerCase(Locale.ROOT), written.toLowerCase(Locale.ROOT))
                : currency;
    }

    private static String alternatives(Collection<String> keys) {
        return keys.stream()
                .sorted((a, b) -> b.length() - a.length())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }
}
