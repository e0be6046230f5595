package app.lectern.script;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.article.Word;
import app.lectern.pronounce.Pronouncer;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Random text, the same on every run: nothing in it may stop the writing or be lost. The system property
 * {@code lectern.random.lines} sets how many lines are tried.
 */
class RandomTextTest {

    private static final int LINES = Integer.getInteger("lectern.random.lines", 4000);

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

    private final ScriptWriter writer = new ScriptWriter(new Pronouncer(word -> List.of()));

    @Test
    void everyLineIsReadToItsEnd() {
        Random random = new Random(20);
        for (int i = 0; i < LINES; i++) {
            String line = line(random, i);
            assertThat(faults(line)).as("line %d: %s", i, visible(line)).isEmpty();
        }
    }

    private String faults(String line) {
        BitSet said = new BitSet();
        int before = 0;
        for (Word word : writer.line(line)) {
            if (!word.spoken().matches("[a-z][a-z']{0,59}")) {
                return "cannot be said: " + word;
            }
            if (word.start() < before || word.end() <= word.start() || word.end() > line.length()) {
                return "stands nowhere: " + word;
            }
            before = word.start();
            said.set(word.start(), word.end());
        }
        for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
            int c = line.codePointAt(at);
            boolean counts = Character.isLetterOrDigit(c) && Character.getType(c) != Character.MODIFIER_LETTER;
            if (counts && !said.get(at)) {
                return "lost: " + Character.getName(c) + " at " + at;
            }
        }
        return "";
    }

    private static String visible(String line) {
        return line.codePoints()
                .mapToObj(c -> c > 32 && c < 127 ? Character.toString(c) : String.format("{%x}", c))
                .collect(Collectors.joining());
    }

    private static String line(Random random, int number) {
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
