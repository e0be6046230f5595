package app.lectern.pronounce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.speech.freetts.en.us.CMULexicon;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PhonesTest {

    @Test
    void theyAreThoseOfTheVoice() throws IOException {
        Set<String> ours = new TreeSet<>(Phones.VOWELS);
        ours.addAll(Phones.CONSONANTS);

        assertThat(ours).isEqualTo(durations());
    }

    @Test
    void readsBlanksDotsAndCapitals() {
        assertThat(Phones.parse("R.EH1.D")).containsExactly("r", "eh1", "d");
        assertThat(Phones.parse(" ax0 b aw1 t ")).containsExactly("ax", "b", "aw1", "t");
    }

    @Test
    void namesWhatTheVoicesCannotSay() {
        assertThatThrownBy(() -> Phones.parse("r qq d"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"qq\"");
        assertThatThrownBy(() -> Phones.parse("r1")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Phones.parse("")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anEndingInSFollowsTheSoundBeforeIt() {
        assertThat(Phones.withS(List.of("k", "ae1", "t"))).endsWith("t", "s");
        assertThat(Phones.withS(List.of("d", "ao1", "g"))).endsWith("g", "z");
        assertThat(Phones.withS(List.of("b", "ao1", "s"))).endsWith("s", "ih", "z");
    }

    /** The phones for which the voice knows a duration, without silence. */
    private static Set<String> durations() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                CMULexicon.class.getResourceAsStream("dur_stat.txt"), StandardCharsets.US_ASCII))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("***"))
                    .map(line -> line.substring(0, line.indexOf(' ')))
                    .filter(phone -> !phone.equals("pau"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
