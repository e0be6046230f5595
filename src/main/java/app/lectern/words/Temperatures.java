package app.lectern.words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells a temperature without its sign, "highs of 30C", from other figures with a letter, "seat 30C". */
final class Temperatures {

    private static final Pattern WEATHER = Pattern.compile(
            "\\b(?:temperatures?|degrees?|highs?|lows?|heat\\w*|cold\\w*|warm\\w*|hot\\w*|weather|oven|celsius|fahrenheit|climate"
                    + "|cool\\w*|freez\\w*|frost\\w*|forecasts?|wind chill|preheat\\w*|boil\\w*|bake\\w*|roast\\w*|fan|gas \\d)\\b|°",
            Pattern.CASE_INSENSITIVE);

    private Temperatures() {}

    /** Whether "C" or "F" behind a number means degrees, given the match of that letter. */
    static boolean isOne(Source source, Matcher unit) {
        boolean decimal = source.at(unit.start() - 2) == '.' && source.isDigit(unit.start() - 3);
        return (decimal && unit.group(2).equals("C"))
                || WEATHER.matcher(source.text()).find();
    }
}
