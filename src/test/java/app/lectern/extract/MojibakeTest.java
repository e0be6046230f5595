package app.lectern.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MojibakeTest {

    private static final String TEXT = "“It’s the café’s,” she said – and that’s “naïve”, he thought… 😀";

    @ParameterizedTest
    @ValueSource(strings = {"iso-8859-1", "windows-1252"})
    void aTextThatWasEncodedTwiceIsRead(String taken) {
        String broken = new String(TEXT.replace("”", "’").getBytes(StandardCharsets.UTF_8), Charset.forName(taken));

        assertThat(Mojibake.repaired(broken)).isEqualTo(TEXT.replace("”", "’"));
    }

    @Test
    void aTextThatIsInOrderStaysAsItIs() {
        String text = TEXT + " Übergrößenträger Ã la carte, naïve façade, Â§ 5, 10 Â°C, Pâte à choux, Ñandú";

        assertThat(Mojibake.repaired(text)).isEqualTo(text);
    }
}
