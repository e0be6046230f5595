package app.lectern.words;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Strokes between words, letters and units: "and/or", "A/B", "y/y", "km/h"; those of tags are silent. */
final class Slashes implements Recogniser {

    private static final Pattern OVER_YEAR = Pattern.compile("([dwmqy])/\\1(?![\\p{L}\\d/])");
    private static final Map<String, String> PERIODS =
            Map.of("d", "day", "w", "week", "m", "month", "q", "quarter", "y", "year");
    private static final Pattern RATE = Pattern.compile(
            "([\\p{L}µ]{2,4})(?=/(?:h|hr|s|sec|min|L|l|dL|dl|kg|m|km|day|yr|kWh|ha)[²³23]?(?![\\p{L}\\d/]))");
    private static final Units UNITS = new Units();
    private static final Set<String> ALTERNATIVES =
            Set.of("he/she", "she/he", "his/her", "her/his", "him/her", "s/he", "either/or", "yes/no", "true/false");

    @Override
    public @Nullable Reading read(Source source, int at) {
        if (source.at(at) == '/') {
            return slash(source, at);
        }
        if (!source.isLetter(at) || !source.tokenHas("/", at) || source.at(at - 1) == '/') {
            return null;
        }
        Matcher match = source.match(OVER_YEAR, at);
        if (match != null) {
            String period = PERIODS.getOrDefault(match.group(1), "");
            return new Reading(match.end(), period + " on " + period);
        }
        match = source.match(RATE, at);
        Units.Unit unit = match == null ? null : UNITS.behindNumber(match.group(1));
        Reading per = match == null || unit == null ? null : Measures.per(source, match.end());
        return unit == null || per == null ? null : new Reading(per.end(), unit.many() + " " + per.spoken());
    }

    private static @Nullable Reading slash(Source source, int at) {
        boolean tag = source.at(at - 1) == '<' || source.at(at + 1) == '>';
        if (tag || betweenCapitals(source, at)) {
            return new Reading(at + 1, "");
        }
        boolean blank = source.at(at - 1) == ' ';
        String before = blank ? "" : source.lowerWordBefore(at);
        String after = source.lowerWordAfter(at + 1);
        if (before.equals("and") && after.equals("or")) {
            return new Reading(at + 1, "");
        }
        boolean or = ALTERNATIVES.contains(before + "/" + after);
        return before.isEmpty() && after.isEmpty() && !blank ? null : new Reading(at + 1, or ? "or" : "slash");
    }

    /** "A/B tests", "the P/E ratio", "HIV/AIDS". */
    private static boolean betweenCapitals(Source source, int at) {
        return isInCapitals(source.wordBefore(at)) && isInCapitals(source.wordAfter(at + 1));
    }

    private static boolean isInCapitals(String word) {
        return !word.isEmpty() && word.chars().allMatch(Character::isUpperCase);
    }
}
