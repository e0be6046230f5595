package app.lectern.narrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lectern.article.Problem;
import app.lectern.pronounce.Pronouncer;
import app.lectern.pronounce.Pronunciations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DictionaryTest {

    private static final Pronouncer PLAIN = new Pronouncer(word -> List.of("ah1"));

    @TempDir
    private Path folder;

    @Test
    void whatWasTaughtIsHeardAndSurvivesARestart() {
        Path file = folder.resolve("pronunciations.txt");
        new Dictionary(file, PLAIN).teach("SQL", "sequel");

        Dictionary again = new Dictionary(file, PLAIN);

        assertThat(again.current().entries()).containsExactly(new Pronunciations.Entry("SQL", "sequel"));
        assertThat(again.writer().line("Use SQL."))
                .extracting(word -> word.spoken())
                .containsExactly("use", "sequel");
    }

    @Test
    void whatWasForgottenIsSaidAsUsual() {
        Dictionary dictionary = new Dictionary(folder.resolve("pronunciations.txt"), PLAIN);
        dictionary.teach("lectern", "reading desk");
        dictionary.forget("lectern");
        assertThat(dictionary.writer().words("a lectern")).isEqualTo("a lectern");
    }

    @Test
    void anEditByHandCountsWithoutARestart() throws IOException {
        Path file = folder.resolve("pronunciations.txt");
        Dictionary dictionary = new Dictionary(file, PLAIN);
        dictionary.teach("SQL", "sequel");
        Files.writeString(file, "# mine\nSQL = squirrel\n");
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2030-01-01T00:00:00Z")));
        assertThat(dictionary.current().entries()).containsExactly(new Pronunciations.Entry("SQL", "squirrel"));
    }

    @Test
    void tryingAWordKeepsNothing() {
        Dictionary dictionary = new Dictionary(folder.resolve("pronunciations.txt"), PLAIN);
        assertThat(dictionary.trying("SQL", "sequel").line("SQL"))
                .extracting(word -> word.spoken())
                .containsExactly("sequel");
        assertThat(dictionary.current().entries()).isEmpty();
    }

    @Test
    void whatCannotBeSaidIsRefusedWithAReason() {
        Dictionary dictionary = new Dictionary(folder.resolve("pronunciations.txt"), PLAIN);
        assertThatThrownBy(() -> dictionary.teach("SQL", "/qq zz/"))
                .isInstanceOf(Problem.class)
                .hasMessageMatching(".{10,}");
    }
}
