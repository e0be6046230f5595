package app.lectern.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lectern.article.Sentence;
import app.lectern.article.Word;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VoiceImportTest {

    private static final Path INSTALLED = Path.of("/usr/share/festival/voices/english/ked_diphone");

    @TempDir
    private static Path folder;

    private static Voice voice;

    @BeforeAll
    static void importIt() throws IOException {
        assertThat(INSTALLED)
                .as("This test needs a voice: apt-get install -y festvox-kdlpc16k")
                .isDirectory();
        VoiceImport.of(INSTALLED, folder);
        voice = Voices.load(List.of(folder)).find("kedlpc16k").orElseThrow();
    }

    @Test
    void itSoundsOtherThanTheStandardVoiceAtItsOwnPace() {
        try (SpeechEngine engine = new SpeechEngines(new SpeechEngines.Shared())) {
            Voice standard = Voices.load(List.of()).standard();
            Sentence sentence = sentence(List.of(List.of("k", "iy1", "p"), List.of("b", "ow1", "t")));
            float[] said = engine.say(sentence, voice, 1);
            float[] other = engine.say(sentence, standard, 1);

            assertThat(said).isNotEqualTo(other).hasSizeBetween(other.length / 2, other.length * 2);
            assertThat(engine.samples(sentence, voice, 1)).hasValue(said.length);
        }
    }

    @Test
    void everyPairOfSoundsIsHeardAndNoneWraps() {
        try (SpeechEngine engine = new SpeechEngines(new SpeechEngines.Shared())) {
            for (String first : Phones.all()) {
                List<List<String>> words = new ArrayList<>();
                for (String second : Phones.all()) {
                    words.add(List.of(first, second));
                }
                float[] said = engine.say(sentence(words), voice, 1);
                float highest = 0;
                float steepest = 0;
                for (int i = 1; i < said.length; i++) {
                    highest = Math.max(highest, Math.abs(said[i]));
                    steepest = Math.max(steepest, Math.abs(said[i] - said[i - 1]));
                }
                assertThat(highest).as("the loudest after " + first).isBetween(0.05f, 0.9f);
                assertThat(steepest).as("the steepest after " + first).isLessThan(1);
            }
        }
    }

    @Test
    void aFolderWithoutAVoiceIsToldInPlainWords() {
        assertThatThrownBy(() -> VoiceImport.of(Files.createDirectory(folder.resolve("empty")), folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("There is no .group file in");
    }

    @Test
    void aFileThatIsNoVoiceIsToldInPlainWords() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        Files.writeString(other.resolve("a.group"), "EST_File index\nEST_Header_End\n");

        assertThatThrownBy(() -> VoiceImport.of(other, folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("a.group");
    }

    private static Sentence sentence(List<List<String>> words) {
        List<Word> said = new ArrayList<>();
        for (List<String> phones : words) {
            said.add(new Word("word", phones, 0, 1, Word.Break.NONE));
        }
        return new Sentence("s0", "b0", 0, 1, "", said, Sentence.Delivery.BODY, 300);
    }
}
