package app.lectern.words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers with a unit: "5kg", "100 km/h", "−5°F", "5'10\"", "3.5%", "56 /km²". */
final class Measures implements Recogniser {

    private static final Units UNITS = new Units();
    private static final String UNIT =
            "(°(?: ?[CFKcfNSEW](?!\\p{L}))?|[%‰℃℉Ω′]|(?:sq|cu|fl)\\.? ?\\p{L}{1,4}\\b|[\\p{L}µ]{1,6}(?:/\\p{L}{1,2}(?=/))?)";
    private static final String POWER = "([²³]|[23](?![\\p{L}\\d]))?";
    private static final Pattern WITH_UNIT = Pattern.compile("([ -]?)" + UNIT + POWER + "(?![\\p{L}\\d])");
    private static final Pattern PER =
            Pattern.compile(" ?/ ?(100|1,?000|100,000)? ?([\\p{L}µ]{1,6})" + POWER + "(?![\\p{L}\\d]|-[\\p{L}\\d])");
    private static final Pattern FEET_INCHES = Pattern.compile(
            "(\\d{1,2}) ?(?:'|ft\\.?|feet|foot) ?(\\d{1,2})(?:\\.(\\d++))?([½¼¾])? ?(?:\"|''|in\\b\\.?|inch(?:es)?\\b)");
    private static final Pattern DECIMAL_BEFORE = Pattern.compile("\\.\\d++$");
    private static final Pattern FEET = Pattern.compile("(\\d{1,5})'(?=[ .,;)]|$)");
    private static final Pattern INCHES = Pattern.compile("([\\d.]++)([½¼¾])?\"");

    @Override
    public @Nullable Reading read(Source source, int at) {
        Matcher height = source.match(FEET_INCHES, at);
        if (height != null) {
            return feetAndInches(height);
        }
        Amount amount = Amount.read(source, at);
        if (amount == null) {
            return null;
        }
        Reading marked = marked(source, at, amount);
        if (marked != null) {
            return marked;
        }
        Reading measure = measure(source, at, amount);
        if (measure != null) {
            return measure;
        }
        Reading per = per(source, amount.end());
        return per == null ? null : new Reading(per.end(), amount.spoken() + " " + per.spoken());
    }

    /** What stands behind a stroke, "/km²", as "per square kilometer"; null if it is no unit. */
    static @Nullable Reading per(Source source, int at) {
        Matcher match = source.match(PER, at);
        Units.Unit unit = match == null ? null : UNITS.behindStroke(match.group(2));
        if (match == null || unit == null) {
            return null;
        }
        return match.group(1) == null
                ? new Reading(match.end(), "per " + powered(unit.one(), match.group(3)))
                : new Reading(
                        match.end(),
                        "per " + Numbers.cardinal(match.group(1)) + " " + powered(unit.many(), match.group(3)));
    }

    private static @Nullable Reading measure(Source source, int at, Amount amount) {
        Matcher match = source.match(WITH_UNIT, amount.end());
        if (match == null) {
            return null;
        }
        String symbol = match.group(2).replace("° ", "°");
        boolean attached = match.group(1).isEmpty();
        Units.Unit unit = UNITS.behindNumber(symbol);
        if (unit == null || (symbol.equals("in") && !inches(source, match)) || (symbol.equals("ac") && attached)) {
            return null;
        }
        if (isSpan(source, match) || (symbol.length() == 1 && !plausible(source, match, attached))) {
            return null;
        }
        Reading per = per(source, match.end());
        boolean single = amount.one()
                || match.group(1).equals("-")
                || (unit.one().equals("carat") && Context.noun(source.wordAfter(match.end())))
                || Context.attributive(source, at, per == null ? match.end() : per.end());
        String spoken = amount.spoken() + " " + power(match.group(3)) + (single ? unit.one() : unit.many());
        int end = source.at(match.end()) == '.' && unit.dotted() && !source.isDigit(match.end() + 1)
                ? match.end() + 1
                : match.end();
        return per == null ? new Reading(end, spoken) : new Reading(per.end(), spoken + " " + per.spoken());
    }

    /** The unit of several letters behind a fraction, "1/2 lb"; null if there is none. */
    static @Nullable Reading unitBehind(Source source, int at, boolean many) {
        Matcher match = source.match(WITH_UNIT, at);
        Units.Unit unit = match == null || match.group(2).length() < 2 ? null : UNITS.behindNumber(match.group(2));
        if (match == null || unit == null || (match.group(2).equals("in") && !inches(source, match))) {
            return null;
        }
        boolean single = !many || match.group(1).equals("-");
        return new Reading(match.end(), power(match.group(3)) + (single ? unit.one() : unit.many()));
    }

    /** "in" is mostly a preposition: "5 in the morning", "1-in-5". */
    private static boolean inches(Source source, Matcher match) {
        boolean dotted = source.at(match.end()) == '.' && !Character.isUpperCase(source.at(match.end() + 2));
        return !match.group(1).equals(" ") || dotted;
    }

    private static boolean isSpan(Source source, Matcher match) {
        return match.group(1).equals("-") && source.at(match.end()) == '-' && source.isDigit(match.end() + 1);
    }

    /** One letter is easily something else: "5 A", "100m people". */
    private static boolean plausible(Source source, Matcher match, boolean attached) {
        char letter = match.group(2).charAt(0);
        if (!Character.isLetter(letter) || letter > 127) {
            return true;
        }
        if (letter == 'C' || letter == 'F') {
            return Temperatures.isOne(source, match);
        }
        if (letter == 's' && attached) {
            return DECIMAL_BEFORE
                    .matcher(source.text())
                    .region(0, match.start())
                    .find();
        }
        if (source.at(match.end()) == '\'' || (letter == 'm' && Context.multitude(source, match.end()))) {
            return false;
        }
        return (attached ? "gmlLWVhJNt" : "gmlLWVKJNth").indexOf(letter) >= 0;
    }

    private static @Nullable Reading marked(Source source, int at, Amount amount) {
        if (source.at(amount.end()) != '\'' && source.at(amount.end()) != '"') {
            return null;
        }
        Matcher match = source.match(FEET, at);
        if (match != null
                && source.at(at - 1) != '+'
                && !Dates.isQuoted(source, match.end())
                && openQuotes(source, at, '\'') == 0) {
            String unit = single(source, at, match, amount) ? " foot" : " feet";
            return new Reading(match.end(), amount.spoken() + unit);
        }
        match = source.match(INCHES, at);
        return match != null && openQuotes(source, at, '"') % 2 == 0
                ? new Reading(
                        match.end(),
                        amount.spoken()
                                + (single(source, at, match, amount) || namesThing(source, match.end())
                                        ? " inch"
                                        : " inches"))
                : null;
    }

    private static Reading feetAndInches(Matcher match) {
        String inches = Numbers.cardinal(match.group(2));
        String part = match.group(3) == null ? "" : " point " + Numbers.digits(match.group(3));
        String vulgar = match.group(4) == null
                ? ""
                : switch (match.group(4)) {
                    case "½" -> " and a half";
                    case "¼" -> " and a quarter";
                    default -> " and three quarters";
                };
        return new Reading(match.end(), Numbers.cardinal(match.group(1)) + " foot " + inches + part + vulgar);
    }

    private static int openQuotes(Source source, int at, char quote) {
        int count = 0;
        for (int i = 0; i < at; i++) {
            boolean inWord =
                    quote == '\'' && (source.isDigit(i - 1) || (source.isLetter(i + 1) && source.isLetter(i - 1)));
            count += source.at(i) == quote && !inWord ? 1 : 0;
        }
        return count;
    }

    private static boolean single(Source source, int at, Matcher match, Amount amount) {
        return amount.one() || Context.attributive(source, at, match.end());
    }

    /** "a 65\" TV", "24\" wheels". */
    private static boolean namesThing(Source source, int end) {
        String after = source.wordAfter(end);
        return Context.noun(after) || after.startsWith("TV");
    }

    private static String powered(String unit, @Nullable String power) {
        return unit.equals("second") && power != null ? unit + " squared" : power(power) + unit;
    }

    private static String power(@Nullable String power) {
        if (power == null) {
            return "";
        }
        return power.equals("²") || power.equals("2") ? "square " : "cubic ";
    }
}
