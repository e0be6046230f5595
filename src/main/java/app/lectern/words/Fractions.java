package app.lectern.words;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Fractions and mixed numbers: "3/4", "2 1/2", "½ cup", and the pairs written like them: "50/50", "24/7", "9/11". */
final class Fractions implements Recogniser {

    private static final Pattern FRACTION = Pattern.compile(
            "(?:(\\d{1,6})[ -])?(\\d{1,30})/(\\d{1,30})(?:st|nd|rd|th|ST|ND|RD|TH)?s?(?![\\p{L}\\d])(?!/\\d)");
    private static final Pattern HALF_A =
            Pattern.compile("([½⅓¼⅕⅛]) (?!(?:of|the|an|and|or|off|way|price)\\b)(?=\\p{Ll}{2})");
    private static final Pattern DECIMAL_MARK = Pattern.compile("\\d{1,2}\\.\\d/(5|10|100)(?![\\d\\p{L}/])");
    private static final Set<String> BEFORE_MARK =
            Set.of("scored", "score", "rated", "rating", "gave", "got", "grade", "marks", "verdict", "scores");
    private static final Set<String> BEHIND_MARK = Set.of("stars", "rating", "score", "review");
    private static final Set<String> BETS =
            Set.of("favourite", "favorite", "shot", "outsider", "odds", "chance", "joint");
    private static final Set<String> OF_BLOOD = Set.of("pressure", "reading", "bp", "readings");
    private static final Set<String> PAIRS = Set.of("24/7", "9/11", "7/7", "20/20", "50/50");

    @Override
    public @Nullable Reading read(Source source, int at) {
        Matcher match = source.match(HALF_A, at);
        if (match != null) {
            boolean half = match.group(1).equals("½");
            return half ? new Reading(match.end(1), "half a") : null;
        }
        match = source.match(DECIMAL_MARK, at);
        Amount mark = match == null ? null : Amount.read(source, at);
        if (match != null && mark != null) {
            return new Reading(match.end(), mark.spoken() + " out of " + Numbers.cardinal(match.group(1)));
        }
        match = source.match(FRACTION, at);
        if (match == null) {
            return null;
        }
        if (isMark(source, at, match)) {
            return new Reading(
                    match.end(), Numbers.cardinal(match.group(2)) + " out of " + Numbers.cardinal(match.group(3)));
        }
        String above = match.group(2);
        String below = match.group(3);
        if (match.group(1) == null && (PAIRS.contains(match.group()) || above.equals(below))) {
            return new Reading(match.end(), Numbers.cardinal(above) + " " + Numbers.cardinal(below));
        }
        if (match.group(1) == null && isOdds(source, match)) {
            return new Reading(match.end(), Numbers.cardinal(above) + " to " + Numbers.cardinal(below));
        }
        if ((above.length() > 1 && above.startsWith("0")) || below.startsWith("0")) {
            return null;
        }
        if (isPressure(source, at, match)) {
            return new Reading(match.end(), Numbers.cardinal(above) + " over " + Numbers.cardinal(below));
        }
        String whole = match.group(1) == null ? "" : Numbers.cardinal(match.group(1)) + " and ";
        Reading fraction = new Reading(match.end(), whole + Numbers.fraction(above, below));
        boolean more = match.group(1) != null || above.length() > below.length();
        Reading unit = Measures.unitBehind(source, match.end(), more);
        return unit == null ? fraction : new Reading(unit.end(), fraction.spoken() + " " + unit.spoken());
    }

    /** "at 5/1", "a 7/2 favourite". */
    private static boolean isOdds(Source source, Matcher match) {
        return match.group(3).equals("1") || BETS.contains(source.lowerWordAfter(match.end()));
    }

    /** "a 9/10 rating", "scored 7/10". */
    private static boolean isMark(Source source, int at, Matcher match) {
        boolean scale = match.group(3).equals("5")
                || match.group(3).equals("10")
                || match.group(3).equals("100");
        return match.group(1) == null
                && scale
                && (BEHIND_MARK.contains(source.lowerWordAfter(match.end()))
                        || BEFORE_MARK.contains(source.lowerWordBefore(at)));
    }

    /** "a blood pressure of 120/80", "120/80 mmHg". */
    private static boolean isPressure(Source source, int at, Matcher match) {
        if (match.group(1) != null
                || match.group(2).length() != 3
                || match.group(3).length() > 3) {
            return false;
        }
        String before = source.lowerWordBefore(at);
        boolean of = before.equals("of") || before.equals("was") || before.equals("is");
        String word = of ? source.lowerWordBefore(at - before.length() - 1) : before;
        return OF_BLOOD.contains(word) || source.startsWith(" mmHg", match.end());
    }
}
