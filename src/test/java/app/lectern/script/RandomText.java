package app.lectern.script;

import java.util.List;
import java.util.Random;

/** Lines of characters that nobody writes, some of them long, the same on every run. */
public final class RandomText {

    /** Pieces of written forms, which meet in ways that nobody writes. */
    private static final List<String> PIECES = List.of(
            "a",
            "A",
            " ",
            "  ",
            "1",
            "23",
            "2031",
            ".",
            ",",
            "-",
            "–",
            "—",
            "/",
            ":",
            ";",
            "(",
            ")",
            "{",
            "}",
            "<",
            ">",
            "$",
            "€",
            "£",
            "¥",
            "%",
            "°",
            "C",
            "'",
            "\"",
            "“",
            "”",
            "’",
            "&",
            "@",
            "#",
            "+",
            "=",
            "~",
            "½",
            "é",
            "ß",
            "ł",
            "я",
            "Ж",
            "α",
            "文",
            "한",
            "ア",
            "ع",
            "ש",
            "ไ",
            "क",
            "\u0301",
            "\u200b",
            "\u200d",
            "😀",
            "🇫",
            "🇷",
            "𝐀",
            "\ud800",
            "\udc00",
            "\n",
            "\t",
            "\u0000",
            "\u202e",
            "ﬁ",
            "Dr.",
            "St",
            "No.",
            "U.S.",
            "pm",
            "km",
            "kg",
            "http://",
            "www.",
            "x@y.zz",
            "IV",
            "XVII",
            "FBI",
            "n't",
            "e.g.",
            "million",
            "bn",
            "Jan",
            "May",
            "th",
            "'s",
            "…",
            "?!",
            "|",
            "\\",
            "_",
            "^",
            "`",
            "1,000",
            "3.14",
            "1/2",
            "5'10\"",
            "10:30",
            "00",
            "99999999999999999999");

    private RandomText() {}

    /** A line of a kind that its number decides: printable signs, one of two ranges of Unicode, or written forms. */
    public static String line(Random random, int number) {
        StringBuilder line = new StringBuilder();
        int length = 1 + random.nextInt(number % 50 == 0 ? 600 : 40);
        for (int i = 0; i < length; i++) {
            switch (number % 4) {
                case 0 -> line.append((char) (' ' + random.nextInt(59)));
                case 1 -> line.appendCodePoint(random.nextInt(0x3000));
                case 2 -> line.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT));
                default -> {
                    String piece = PIECES.get(random.nextInt(PIECES.size()));
                    line.append(piece.repeat(i % 9 == 0 ? random.nextInt(20) : 1));
                }
            }
        }
        return line.toString().replace("[", "(").replace("*", "+");
    }
}
