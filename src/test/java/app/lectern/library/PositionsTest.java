package app.lectern.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PositionsTest {

    @TempDir
    private Path folder;

    private Library library;
    private Positions positions;
    private String id;

    @BeforeEach
    void open() {
        library = Library.open(folder, Clock.systemUTC());
        positions = library.positions();
        id = library.articles().add(Samples.article("Tides", "sea"), null, 1).id();
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void aSessionMovesAsItLikes() {
        positions.save(id, "s9", 300, "phone", 0);
        positions.save(id, "s4", 0, "phone", 0);

        assertThat(positions.find(id)).get().satisfies(position -> {
            assertThat(position.sentenceId()).isEqualTo("s4");
            assertThat(position.offsetMillis()).isZero();
            assertThat(position.version()).isEqualTo(2);
        });
    }

    @Test
    void aForgottenTabDoesNotThrowTheListenerBack() {
        positions.save(id, "s2", 0, "old tab", 0);
        positions.save(id, "s40", 0, "phone", 1);

        Position standing = positions.save(id, "s3", 0, "old tab", 0).orElseThrow();

        assertThat(standing.session()).isEqualTo("phone");
        assertThat(standing.sentenceId()).isEqualTo("s40");
        assertThat(positions.find(id)).contains(standing);
    }

    @Test
    void aTabThatBeginsAnewFromTheStandingPositionTakesOver() {
        positions.save(id, "s2", 0, "old tab", 0);
        positions.save(id, "s40", 0, "phone", 1);

        positions.save(id, "s38", 0, "old tab, second start", 2);

        assertThat(positions.find(id)).get().extracting(Position::sentenceId).isEqualTo("s38");
        assertThat(positions.save(id, "s41", 0, "phone", 1))
                .get()
                .extracting(Position::sentenceId)
                .isEqualTo("s38");
    }

    @Test
    void aTabThatKnowsOnlyAnEarlierPositionDoesNotTakeOver() {
        long known = positions.save(id, "s2", 0, "phone", 0).orElseThrow().version();
        positions.save(id, "s40", 0, "phone", 0);

        Position standing = positions.save(id, "s3", 0, "tab", known).orElseThrow();

        assertThat(standing.sentenceId()).isEqualTo("s40");
    }

    @Test
    void anArticleThatIsNotThereHasNoPosition() {
        assertThat(positions.save("nothing", "s1", 0, "tab", 0)).isEmpty();
        assertThat(positions.find("nothing")).isEmpty();
    }

    @Test
    void aPositionCanBeForgotten() {
        positions.save(id, "s2", 0, "tab", 0);

        positions.forget(id);

        assertThat(positions.find(id)).isEmpty();
    }
}
