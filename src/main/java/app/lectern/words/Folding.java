package app.lectern.words;

/** Makes characters that mean the same in running text the same, one by one, so that offsets stay exact. */
final class Folding {

    /** Stands for a character that is not to be seen at all. */
    static final int NOTHING = 0;

    private Folding() {}

    /** The code point that takes the place of the one at an offset; never a longer one. */
    static int fold(String text, int at, int c) {
        if (c >= ' ' && c < 127) {
            return c;
        }
        return switch (c) {
            case '\t' -> '|';
            case '\u2018', '\u2019', '\u201B', '\u02BC', '\u2032', '\u00B4', '\uFF07' -> '\'';
            case '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB', '\u2033', '\uFF02' -> '"';
            case '\u2010', '\u2011', '\u2212', '\uFE63', '\uFF0D' -> '-';
            case '\u2012' -> '\u2013';
            case '\u2015', '\u2E3A', '\u2E3B' -> '\u2014';
            case '\u2044', '\u2215' -> '/';
            case '\u00A0', '\u2009', '\u202F' -> betweenThousands(text, at) ? ',' : ' ';
            case '\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF' -> NOTHING;
            default -> foldByKind(c);
        };
    }

    private static int foldByKind(int c) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return ' ';
        }
        if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT || (c >= '\uFE00' && c <= '\uFE0F')) {
            return NOTHING;
        }
        if (c >= '\u2080' && c <= '\u2089') {
            return c - '\u2080' + '0';
        }
        if (c >= '\uFF01' && c <= '\uFF5E') {
            return c - '\uFF01' + '!';
        }
        int digit = Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER ? Character.digit(c, 10) : -1;
        if (digit >= 0) {
            return '0' + digit;
        }
        return c >= 0x1D400 && c <= 0x1D7FF ? Scripts.compatible(c) : c;
    }

    /** Whether a fixed blank groups the digits of one number, as in "10 000". */
    private static boolean betweenThousands(String text, int at) {
        if (at == 0 || at + 3 >= text.length() || !digit(text.charAt(at - 1))) {
            return false;
        }
        return digit(text.charAt(at + 1))
                && digit(text.charAt(at + 2))
                && digit(text.charAt(at + 3))
                && (at + 4 == text.length() || !digit(text.charAt(at + 4)));
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }
}
