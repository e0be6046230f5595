package app.lectern.words;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers that no other class knew: years, numbers of flights, whole ones, decimals. Refuses no digit. */
final class PlainNumbers implements Recogniser {

    private static final Pattern PLURAL = Pattern.compile("(1,000|\\d++)'?s(?![\\p{L}\\d])");
    private static final Pattern FOUR = Pattern.compile("(\\d{4})(?![\\d\\p{L}])(?![.,]\\d)");
    private static final Pattern NAMED = Pattern.compile("(\\d{3,5})(?![\\d\\p{L}])(?![.,]\\d)");
    /** "I-405", "F-150". */
    private static final Pattern BEHIND_LETTER = Pattern.compile("(?<=(?<![\\p{L}\\d])[A-Z]-)\\d{3}");

    private static final Pattern JET = Pattern.compile("7[0-8]7(?![\\d\\p{L}%]|[.,]\\d)");
    private static final Set<String> JETS =
            Set.of("max", "jet", "jets", "airliner", "airliners", "plane", "planes", "dreamliner", "pilots", "fleet");
    /** What stands before the number of a model: "RTX 4090". */
    private static final Pattern MODEL = Pattern.compile("(?<![\\p{L}\\d.])[A-Z]{2,4}[ -]$");

    private static final Set<String> NAMES = Set.of(
            "flight",
            "hwy",
            "rte",
            "zip",
            "pin",
            "zipcode",
            "postcode",
            "exit",
            "xbox",
            "nikkei",
            "porsche",
            "ferrari",
            "psalm",
            "route",
            "highway",
            "interstate",
            "section",
            "room",
            "suite",
            "apartment",
            "boeing",
            "airbus",
            "channel",
            "bus",
            "resolution",
            "rule",
            "gate",
            "platform",
            "code");
    private static final Set<String> YEAR_WORDS =
            Set.of("in", "since", "until", "by", "of", "year", "from", "before", "after", "circa", "around", "during");

    @Override
    public @Nullable Reading read(Source source, int at) {
        Matcher match = source.match(PLURAL, at);
        if (match != null) {
            return new Reading(match.end(), Numbers.many(match.group(1)));
        }
        match = source.match(NAMED, at);
        if (match != null && (NAMES.contains(source.lowerWordBefore(at)) || source.match(BEHIND_LETTER, at) != null)) {
            return new Reading(match.end(), Numbers.pairs(match.group(1)));
        }
        match = source.match(FOUR, at);
        if (match != null && isYear(source, at, match)) {
            return new Reading(match.end(), Dates.year(match.group(1)));
        }
        match = source.match(JET, at);
        if (match != null && isJet(source, at, match.end())) {
            return new Reading(match.end(), Numbers.pairs(match.group()));
        }
        match = source.match(FOUR, at);
        if (match != null
                && MODEL.matcher(source.text()).region(0, at).find()
                && !Context.counts(source, match.end())) {
            return new Reading(match.end(), Numbers.pairs(match.group(1)));
        }
        Amount amount = Amount.read(source, at);
        return amount == null ? null : new Reading(amount.end(), amount.spoken());
    }

    /** "the 747", "737 MAX". */
    private static boolean isJet(Source source, int at, int end) {
        String before = source.lowerWordBefore(at);
        boolean article = before.equals("the") || before.equals("a");
        return JETS.contains(source.lowerWordAfter(end)) || (article && !Context.counts(source, end));
    }

    private static boolean isYear(Source source, int at, Matcher match) {
        int number = Integer.parseInt(match.group(1));
        if (number < 1000 || number > 2999) {
            return false;
        }
        if (YEAR_WORDS.contains(source.lowerWordBefore(at))) {
            return !Context.counts(source, match.end()) || number >= 1700;
        }
        if (number < 1100 || (number % 1000 == 0 && number > 2000)) {
            return false;
        }
        return (number >= 1700 && number < 2100) || !Context.counts(source, match.end());
    }
}
