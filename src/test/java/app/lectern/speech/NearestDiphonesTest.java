package app.lectern.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestDiphonesTest {

    private final NearestDiphones nearest = new NearestDiphones(List.of("aa-t", "r-s", "ax-d", "pau-b"));

    @Test
    void whatThereIsNeedsNoSubstitute() {
        assertThat(nearest.insteadOf("aa", "t")).isEmpty();
    }

    @Test
    void aSoundIsReplacedByOneThatBeginsOrEndsAlike() {
        assertThat(nearest.insteadOf("aa", "ch")).contains("aa-t");
        assertThat(nearest.insteadOf("er", "s")).contains("r-s");
        assertThat(nearest.insteadOf("ih", "jh")).contains("ax-d");
        assertThat(nearest.insteadOf("hh", "b")).contains("pau-b");
    }

    @Test
    void whatHasNothingLikeItHasNoSubstitute() {
        assertThat(nearest.insteadOf("m", "n")).isEmpty();
    }
}
