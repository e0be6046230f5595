package app.lectern.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lectern.article.Problem;
import app.lectern.article.Sentence;
import app.lectern.article.Word;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpeechEngineTest {

    private static final SpeechEngines.Shared SHARED = new SpeechEngines.Shared();
    private static final Voice STANDARD = Voices.load(List.of()).standard();

    @TempDir
    private Path folder;

    static Stream<Voice> voices() {
        return Stream.concat(
                Voices.load(List.of()).all().stream(),
                Stream.of(
                        command("en", "espeak-ng --stdin --stdout -v {language} -s {rate} -p 40", 0),
                        command("fr", "espeak-ng --stdin --stdout -v {language} -s {rate}", 0),
                        command("en", "flite -voice kal16 -f {input} -o {output}", 0)));
    }

    /** What every engine promises. */
    @ParameterizedTest
    @MethodSource("voices")
    void theSameSentenceAlwaysGivesTheSameSamples(Voice voice) {
        requireProgram(voice);
        Sentence sentence = sentence("the keeper counted seven boats");
        try (SpeechEngine first = new SpeechEngines(SHARED);
                SpeechEngine second = new SpeechEngines(SHARED)) {
            first.say(sentence("something else"), voice, 2);

            assertThat(first.say(sentence, voice, 1)).isEqualTo(second.say(sentence, voice, 1));
        }
    }

    @ParameterizedTest
    @MethodSource("voices")
    void aLengthThatIsToldBeforehandIsExact(Voice voice) {
        requireProgram(voice);
        try (SpeechEngine engine = new SpeechEngines(SHARED)) {
            for (double rate : new double[] {0.5, 1, 1.3, 4}) {
                Sentence sentence = sentence("a gull cried over cold water, and nobody answered");
                int spoken = engine.say(sentence, voice, rate).length;

                assertThat(engine.samples(sentence, voice, rate).orElse(spoken)).isEqualTo(spoken);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("voices")
    void itIsHeardAndGetsShorterAsItGetsFaster(Voice voice) {
        requireProgram(voice);
        Sentence sentence = sentence("a quiet pier before dawn");
        try (SpeechEngine engine = new SpeechEngines(SHARED)) {
            float[] natural = engine.say(sentence, voice, 1);

            assertThat(IntStream.range(0, natural.length)
                            .mapToDouble(i -> Math.abs(natural[i]))
                            .max()
                            .orElse(0))
                    .isGreaterThan(0.05);
            if (!voice.id().equals("flite")) {
                assertThat(engine.say(sentence, voice, 2)).hasSizeBetween(natural.length / 3, natural.length * 3 / 4);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"x'tve", "'", "a", "i'd've", "zzzzzzz'zzz", "bcdfg", "don't", "qq"})
    void aStrangeWordIsNeverTheEndOfASentence(String strange) {
        sayWithin(strange);
        sayWithin(strange.repeat(60 / strange.length()));
    }

    private static void sayWithin(String word) {
        try (SpeechEngine engine = new SpeechEngines(SHARED)) {
            Sentence sentence = sentence("before it " + word + " and after it");
            float[] said = engine.say(sentence, STANDARD, 1);

            assertThat(said.length)
                    .isGreaterThan(engine.say(sentence("before it and after it"), STANDARD, 1).length / 2);
            assertThat(engine.samples(sentence, STANDARD, 1)).hasValue(said.length);
        }
    }

    @Test
    void aVeryLongSentenceIsSaidToItsEnd() {
        Sentence sentence = sentence("one more word ".repeat(700).strip());
        try (SpeechEngine engine = new SpeechEngines(SHARED)) {
            float[] said = engine.say(sentence, STANDARD, 4);

            assertThat(said.length).isGreaterThan(1_000_000);
            assertThat(engine.samples(sentence, STANDARD, 4)).hasValue(said.length);
        }
    }

    @Test
    void givenPhonesAreSpokenAndUnknownOnesAreNot() {
        try (SpeechEngine engine = new SpeechEngines(SHARED)) {
            assertThat(say(engine, word(Word.Break.STATEMENT, "r", "eh1", "d")))
                    .isNotEqualTo(say(engine, word(Word.Break.STATEMENT, "r", "iy1", "d")));
            assertThat(say(engine, word(Word.Break.STATEMENT, "r", "xx", "d")))
                    .isEqualTo(say(engine, word(Word.Break.STATEMENT)));
        }
    }

    @Test
    void aQuestionThatWantsYesOrNoEndsOtherThanAStatement() {
        try (SpeechEngine engine = new SpeechEngines(SHARED)) {
            assertThat(say(engine, word(Word.Break.QUESTION))).isNotEqualTo(say(engine, word(Word.Break.STATEMENT)));
        }
    }

    @Test
    void aProgramThatIsNotThereIsAProblemThatNamesIt() {
        try (SpeechEngine engine = new SpeechEngines(SHARED)) {
            assertThatThrownBy(() -> engine.say(sentence("hello"), command("en", "no-such-program-here", 0), 1))
                    .isInstanceOf(Problem.class)
                    .hasMessageContaining("no-such-program-here")
                    .hasMessageContaining("not installed");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"false", "true", "echo nothing that sounds"})
    void aProgramThatGivesNoSoundIsAProblem(String program) {
        try (SpeechEngine engine = new SpeechEngines(SHARED)) {
            assertThatThrownBy(() -> engine.say(sentence("hello"), command("en", program, 0), 1))
                    .isInstanceOf(Problem.class);
        }
    }

    @Test
    void aProgramThatTakesTooLongIsEnded() {
        try (SpeechEngine engine = new CommandEngine(Duration.ofMillis(200))) {
            assertThatThrownBy(() -> engine.say(sentence("hello"), command("en", "sleep 60", 0), 1))
                    .isInstanceOf(Problem.class)
                    .extracting(problem -> ((Problem) problem).kind())
                    .isEqualTo(Problem.Kind.TIMEOUT);
        }
    }

    @Test
    void theTextIsNeverPartOfTheCommand() throws IOException {
        Path seen = folder.resolve("seen");
        Path program = program("echo \"$@\" > " + seen + "\ncat >> " + seen + "\nhead -c 3200 /dev/zero\n");
        try (SpeechEngine engine = new SpeechEngines(SHARED)) {
            float[] said = engine.say(sentence("hello there"), command("en", program + " -r {rate}", 16_000), 2);

            assertThat(said).hasSize(1_600);
            assertThat(Files.readString(seen)).isEqualTo("-r 300\nhello there.\n");
        }
    }

    @Test
    void bareSamplesAreResampledToTheVoicesRate() throws IOException {
        Path program = program("cat > /dev/null\nhead -c 44100 /dev/zero\n");
        try (SpeechEngine engine = new SpeechEngines(SHARED)) {
            assertThat(engine.say(sentence("hello"), command("en", program.toString(), 22_050), 1).length)
                    .isBetween(15_900, 16_100);
        }
    }

    private Path program(String script) throws IOException {
        Path program = Files.writeString(folder.resolve("program"), "#!/bin/sh\n" + script);
        assertThat(program.toFile().setExecutable(true)).isTrue();
        return program;
    }

    private static Word word(Word.Break after, String... phones) {
        return new Word("read", List.of(phones), 0, 1, after);
    }

    private static float[] say(SpeechEngine engine, Word word) {
        return engine.say(new Sentence("s0", "b0", 0, 1, "", List.of(word), Sentence.Delivery.BODY, 0), STANDARD, 1);
    }

    private static Voice command(String language, String command, int rawRate) {
        List<String> words = Arrays.asList(command.split(" "));
        String id = words.get(0);
        Voice.Command program = new Voice.Command(words, rawRate);
        return new Voice(id, id, "", language, Voice.Engine.COMMAND, 16_000, 100, 11, 150, 1, 0, "", program, null);
    }

    private static void requireProgram(Voice voice) {
        Voice.Command command = voice.command();
        if (command != null) {
            String program = command.words().get(0);
            assertThat(Stream.of("/usr/bin/", "/usr/local/bin/").map(each -> Path.of(each + program)))
                    .as("This test needs a program: apt-get install -y " + program)
                    .anyMatch(Files::isExecutable);
        }
    }

    private static Sentence sentence(String text) {
        List<Word> words = new ArrayList<>();
        String[] parts = text.split(" ");
        for (int i = 0; i < parts.length; i++) {
            Word.Break within = parts[i].endsWith(",") ? Word.Break.MINOR : Word.Break.NONE;
            Word.Break after = i == parts.length - 1 ? Word.Break.STATEMENT : within;
            words.add(new Word(parts[i].replace(",", ""), List.of(), 0, 1, after));
        }
        return new Sentence("s0", "b0", 0, 1, text, words, Sentence.Delivery.BODY, 300);
    }
}
