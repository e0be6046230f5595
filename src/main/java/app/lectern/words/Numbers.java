package app.lectern.words;

import java.util.Map;

/** Numbers in words, in American usage: no "and" behind the hundreds. All digits are ASCII. */
final class Numbers {

    private static final String[] UNITS = words(
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
                    + " seventeen eighteen nineteen");
    private static final String[] TENS = words("- - twenty thirty forty fifty sixty seventy eighty ninety");
    private static final String[] SCALES =
            words("- thousand million billion trillion quadrillion quintillion sextillion septillion octillion");
    private static final Map<String, String> IRREGULAR_ORDINALS = Map.of(
            "one", "first",
            "two", "second",
            "three", "third",
            "five", "fifth",
            "eight", "eighth",
            "nine", "ninth",
            "twelve", "twelfth");

    private Numbers() {}

    /** A whole number; digit by digit where no name reaches so far or a zero leads. Grouping commas are ignored. */
    static String cardinal(String number) {
        String digits = number.length() < 4 ? number : number.replaceAll("[,. ]", "");
        if (digits.length() > 3 * SCALES.length || (digits.length() > 1 && digits.charAt(0) == '0')) {
            return digits(digits);
        }
        if (digits.length() <= 3) {
            return small(Integer.parseInt(digits));
        }
        StringBuilder spoken = new StringBuilder();
        for (int end = digits.length() % 3 == 0 ? 3 : digits.length() % 3; end <= digits.length(); end += 3) {
            int group = Integer.parseInt(digits.substring(Math.max(0, end - 3), end));
            int scale = (digits.length() - end) / 3;
            if (group > 0) {
                append(spoken, small(group));
                append(spoken, scale > 0 ? SCALES[scale] : "");
            }
        }
        return spoken.toString();
    }

    static String cardinal(long number) {
        return cardinal(Long.toString(number));
    }

    /** "twenty first", from digits. */
    static String ordinal(String number) {
        return ordinalOf(cardinal(number));
    }

    static String ordinal(int number) {
        return ordinal(Integer.toString(number));
    }

    /** "one half", "three quarters", "two hundred ninths". */
    static String fraction(String numerator, String denominator) {
        String below = denominator.replace(",", "");
        if (below.equals("1") || below.length() > 6) {
            return cardinal(numerator) + " over " + cardinal(below);
        }
        boolean one = numerator.equals("1");
        String part = switch (below) {
            case "2" -> one ? "half" : "halves";
            case "4" -> one ? "quarter" : "quarters";
            default -> one ? ordinal(below) : plural(ordinal(below));
        };
        return cardinal(numerator) + " " + part;
    }

    /** A year as people say it: "nineteen oh five", "twenty twenty four", "two thousand eight". */
    static String year(int year) {
        int century = year / 100;
        int rest = year % 100;
        if (year < 1000 || year > 9999 || year % 1000 < 10) {
            return year >= 100 && year < 1000 ? pairs(Integer.toString(year)) : cardinal(year);
        }
        return small(century) + " " + (rest == 0 ? "hundred" : rest < 10 ? "oh " + UNITS[rest] : small(rest));
    }

    /** A number that names something: "four oh one", "seven thirty seven", "ten eighty"; longer ones by digits. */
    static String pairs(String digits) {
        int length = digits.length();
        if (digits.charAt(0) == '0' || length > 5) {
            return digits(digits);
        }
        if (length < 3) {
            return cardinal(digits);
        }
        if (length == 5) {
            return digits(digits);
        }
        String left = digits.substring(0, length - 2);
        String right = digits.substring(length - 2);
        if (right.equals("00")) {
            return left.endsWith("0") ? cardinal(digits) : cardinal(left) + " hundred";
        }
        return cardinal(left) + " " + (right.charAt(0) == '0' ? "oh " + cardinal(right.substring(1)) : cardinal(right));
    }

    /** Digit by digit. */
    static String digits(String digits) {
        StringBuilder spoken = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            append(spoken, UNITS[digits.charAt(i) - '0']);
        }
        return spoken.toString();
    }

    /** Round numbers without their "one": "100s of people" are "hundreds". */
    static String many(String digits) {
        return switch (digits) {
            case "100" -> "hundreds";
            case "1000", "1,000" -> "thousands";
            default -> plural(pairs(digits));
        };
    }

    /** The plural of a number word or an ordinal: "eighties", "thirds". */
    static String plural(String spoken) {
        return spoken.endsWith("y")
                ? spoken.substring(0, spoken.length() - 1) + "ies"
                : spoken + (spoken.endsWith("x") ? "es" : "s");
    }

    private static String ordinalOf(String cardinal) {
        int cut = cardinal.lastIndexOf(' ') + 1;
        String last = cardinal.substring(cut);
        String irregular = IRREGULAR_ORDINALS.get(last);
        if (irregular != null) {
            return cardinal.substring(0, cut) + irregular;
        }
        return cardinal.endsWith("y") ? cardinal.substring(0, cardinal.length() - 1) + "ieth" : cardinal + "th";
    }

    private static String small(int number) {
        if (number < 20) {
            return UNITS[number];
        }
        if (number < 100) {
            return TENS[number / 10] + (number % 10 == 0 ? "" : " " + UNITS[number % 10]);
        }
        return UNITS[number / 100] + " hundred" + (number % 100 == 0 ? "" : " " + small(number % 100));
    }

    private static void append(StringBuilder spoken, String word) {
        if (!word.isEmpty()) {
            spoken.append(spoken.isEmpty() ? "" : " ").append(word);
        }
    }

    private static String[] words(String list) {
        return list.split(" ", -1);
    }
}
