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

    private final ScriptWriter writer = new ScriptWriter(new Pronouncer(word -> List.of()));

    @Test
    void everyLineIsReadToItsEnd() {
        Random random = new Random(20);
        for (int i = 0; i < LINES; i++) {
            String line = RandomText.line(random, i);
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
}
