package app.lectern.speech;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.article.Sentence;
import app.lectern.article.Word;
import com.sun.speech.freetts.en.us.cmu_us_kal.KevinVoiceDirectory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VoicesTest {

    private static final String GOOD = """
            id = mine
            name = Mine
            language = en-GB
            engine = freetts
            pitch = 120
            licence = CC0-1.0
            """;

    @TempDir
    private Path folder;

    @Test
    void theBuiltInVoicesAreThereWithTheStandardOneFirst() {
        Voices voices = Voices.load(List.of());

        assertThat(voices.all()).hasSizeGreaterThanOrEqualTo(5);
        assertThat(voices.all())
                .extracting(Voice::id)
                .startsWith(Voice.STANDARD)
                .doesNotHaveDuplicates();
        assertThat(voices.complaints()).isEmpty();
    }

    @Test
    void aFolderAddsAVoice() throws IOException {
        describe("mine", GOOD);

        Voices voices = Voices.load(List.of(folder));

        assertThat(voices.find("mine")).hasValueSatisfying(voice -> {
            assertThat(voice.pitch()).isEqualTo(120);
            assertThat(voice.language()).isEqualTo("en-GB");
            assertThat(voice.folder()).isEqualTo(folder.resolve("mine"));
        });
        assertThat(voices.standard().id()).isEqualTo(Voice.STANDARD);
    }

    @Test
    void aFolderMayReplaceABuiltInVoice() throws IOException {
        describe("mine", GOOD.replace("id = mine", "id = calm"));

        assertThat(Voices.load(List.of(folder)).find("calm").orElseThrow().name())
                .isEqualTo("Mine");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            name = Mine      |                   | it does not give its name
            pitch = 120      | pitch = high      | its pitch must be a number from 50 to 400
            pitch = 120      | pitch = 9000      | its pitch must be a number from 50 to 400
            engine = freetts | engine = magic    | its engine must be "freetts" or "command"
            engine = freetts | engine = command  | it does not give its command
            id = mine        | id = ../../etc    | its id may have small letters, digits and hyphens only
            language = en-GB | language = a b    | its language must be a tag like "en" or "pt-BR"
            pitch = 120      | pich = 120        | "pich" is not a setting of a voice
            pitch = 120      | name = \\u12      | its voice.properties cannot be read
            """)
    void aBadFolderIsReportedByNameAndSkipped(String line, String instead, String complaint) throws IOException {
        describe("bad", GOOD.replace(line, instead == null ? "" : instead));
        describe("good", GOOD);

        Voices voices = Voices.load(List.of(folder));

        assertThat(voices.find("mine").orElseThrow().folder()).isEqualTo(folder.resolve("good"));
        assertThat(voices.complaints())
                .containsExactly("The voice in " + folder.resolve("bad") + " is left out: " + complaint + ".");
    }

    @Test
    void aJarForFreeTtsIsAVoiceOfItsOwn() throws IOException {
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(folder.resolve("Some_Voice 16.jar")));
                InputStream diphones = KevinVoiceDirectory.class.getResourceAsStream("cmu_us_kal16.bin")) {
            jar.putNextEntry(new JarEntry("voice/diphones.bin"));
            diphones.transferTo(jar);
        }

        Voice voice = Voices.load(List.of(folder)).find("some-voice-16").orElseThrow();
        Word word = new Word("boats", List.of(), 0, 1, Word.Break.STATEMENT);
        Sentence sentence = new Sentence("s0", "b0", 0, 1, "", List.of(word), Sentence.Delivery.BODY, 0);
        try (SpeechEngine engine = new SpeechEngines(new SpeechEngines.Shared())) {
            assertThat(engine.say(sentence, voice, 1)).hasSizeGreaterThan(4_000);
        }
    }

    @Test
    void aJarWithoutDiphonesIsReportedByName() throws IOException {
        Path jar = folder.resolve("other.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new JarEntry("nothing.txt"));
        }

        assertThat(Voices.load(List.of(folder)).complaints())
                .containsExactly(
                        "The voice in " + jar + " is left out: it holds no diphones of 16,000 samples a second.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "und"})
    void aTextOfAnUnknownLanguageIsReadByTheChosenVoiceAndElseAsEnglish(String unknown) throws IOException {
        describe("many", """
                id = many
                name = Many
                language = mul
                engine = command
                command = many {language}
                licence = CC0-1.0
                """);
        Voices voices = Voices.load(List.of(folder));

        assertThat(voices.suiting(voices.standard(), unknown)).isEqualTo(voices.standard());
        assertThat(voices.suiting(voices.find("many").orElseThrow(), unknown).language())
                .isEqualTo("en");
    }

    @Test
    void aFolderThatIsNotThereIsReported() {
        Path missing = folder.resolve("missing");

        assertThat(Voices.load(List.of(missing)).complaints())
                .containsExactly("The voices folder " + missing + " cannot be read.");
    }

    private void describe(String name, String properties) throws IOException {
        Files.writeString(Files.createDirectory(folder.resolve(name)).resolve(VoiceFile.NAME), properties);
    }
}
