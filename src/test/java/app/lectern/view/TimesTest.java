package app.lectern.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0 seconds, 0:00, under a minute",
        "1499, 1 second, 0:01, under a minute",
        "8500, 9 seconds, 0:09, under a minute",
        "60000, 1 minute, 1:00, 1 minute",
        "150400, 2 minutes 30 seconds, 2:30, 3 minutes",
        "3725000, 1 hour 2 minutes 5 seconds, 1:02:05, 1 hour 2 minutes",
        "7200000, 2 hours, 2:00:00, 2 hours"
    })
    void wordsAndFiguresRoundTheSame(long millis, String words, String figures, String about) {
        Duration length = Duration.ofMillis(millis);
        assertThat(Times.words(length)).isEqualTo(words);
        assertThat(Times.figures(length)).isEqualTo(figures);
        assertThat(Times.about(length)).isEqualTo(about);
    }

    @Test
    void sizesAreInTheUnitsOfDownloadPages() {
        assertThat(Times.size(1_349_999)).isEqualTo("1.3 MB");
        assertThat(Times.size(640_400)).isEqualTo("640 kB");
        assertThat(Times.size(1)).isEqualTo("1 kB");
    }
}
