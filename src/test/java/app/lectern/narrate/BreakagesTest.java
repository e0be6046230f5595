package app.lectern.narrate;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.article.Article;
import app.lectern.article.Block;
import app.lectern.article.Metadata;
import app.lectern.article.Script;
import app.lectern.article.Sentence;
import app.lectern.audio.Cue;
import app.lectern.audio.Format;
import app.lectern.audio.Tags;
import app.lectern.library.ClipCache;
import app.lectern.pronounce.Pronouncer;
import app.lectern.script.ReadingChoices;
import app.lectern.script.ScriptWriter;
import app.lectern.speech.VoiceLexicon;
import app.lectern.speech.Voices;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything that is known to make the speech engine throw, hang or fall silent is read to its end. */
class BreakagesTest {

    private static final Voices VOICES = Voices.load(List.of());
    private static final ScriptWriter WRITER = new ScriptWriter(new Pronouncer(new VoiceLexicon()::phones));

    @TempDir
    static Path clips;

    private static Studio studio;

    @BeforeAll
    static void open() {
        studio = new Studio(VOICES, new ClipCache(clips, 100_000_000));
    }

    @AfterAll
    static void close() {
        studio.close();
    }

    /** A text and a few of the words that must be heard. */
    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("The score was 2-1 Mo Farah watched.", "farah watched"),
                Arguments.of("The war of 1939-1945 In London it was loud.", "london"),
                Arguments.of("At 10-15 Dr. Smith came.", "smith came"),
                Arguments.of("It cost $1,200 billion in all.", "billion"),
                Arguments.of("It cost $1,234.567 exactly.", "exactly"),
                Arguments.of("He owns 99999999999/3 of it.", "of it"),
                Arguments.of("An x'tve appeared.", "appeared"),
                Arguments.of("Then " + "漢字".repeat(1000) + " was written.", "was written"),
                Arguments.of("The code " + "a1".repeat(2000) + " was printed.", "was printed"),
                Arguments.of("See https://example.org/" + "path/".repeat(1000) + " for more.", "for more"),
                Arguments.of("The " + "a".repeat(4000) + " went on.", "went on"),
                Arguments.of("The " + "b".repeat(20000) + " went on.", "went on"),
                Arguments.of("A sentence of " + "many words ".repeat(700) + "ends here.", "ends here"),
                Arguments.of("Cecilia Malmström spoke.", "malmstrom spoke"),
                Arguments.of("How naïve of them.", "naive of them"),
                Arguments.of("They don’t know.", "know"),
                Arguments.of("“They left.” Then it rained.", "then it rained"),
                Arguments.of("It costs €5 here.", "five euros here"),
                Arguments.of("It costs £5 here.", "five pounds here"),
                Arguments.of("It costs ¥5 here.", "five yen here"),
                Arguments.of("Read pages 10–15 today.", "ten to fifteen today"),
                Arguments.of("It was −40 outside.", "forty outside"),
                Arguments.of("At 20°C it melts.", "twenty degrees"),
                Arguments.of("Add ½ a cup, ×2, π and 🙂 now.", "half"),
                Arguments.of("We're sure they wouldn't, couldn't and isn't; who're they?", "they"),
                Arguments.of("The FBI, UK, EU, CEO, CIA, IBM, CPU, URL, API, DNA and USB agree.", "agree"),
                Arguments.of("MI5 moved to CA yesterday.", "yesterday"),
                Arguments.of("It left at 3:05 sharp.", "three oh five sharp"),
                Arguments.of("On 2024-03-05 it rained.", "rained"),
                Arguments.of("After 9/11 things changed.", "changed"),
                Arguments.of("Sales rose to $29bn and $1.5m again.", "twenty nine billion dollars"),
                Arguments.of("He lives at No. 5 now.", "number five now"),
                Arguments.of("It is known.[1] Yes.", "yes"),
                Arguments.of("TL;DR it works.", "works"),
                Arguments.of("Super Bowl LVIII was long.", "long"),
                Arguments.of("The 1,000,000th visitor came.", "millionth visitor came"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void isReadToItsEnd(String text, String mustBeHeard) throws IOException {
        Script script = WRITER.write(article(text + " The harbour was quiet."), ReadingChoices.standard());
        List<Sentence> sentences = script.sentences();
        String spoken =
                String.join(" ", sentences.stream().map(Sentence::spoken).toList());
        assertThat(spoken).contains(mustBeHeard).endsWith("the harbour was quiet");

        Layout layout = studio.layout(script, VOICES.standard(), 1);
        Rendition rendition = studio.rendition(
                script,
                layout,
                VOICES.standard(),
                1,
                Format.WAV,
                Tags.of(article(text).metadata(), script, null));
        List<Cue> cues = rendition.timeline().cues();
        assertThat(cues).hasSameSizeAs(sentences);
        for (int at = 0; at < cues.size(); at++) {
            double seconds = cues.get(at).end().minus(cues.get(at).start()).toMillis() / 1000.0;
            double fewest = 0.04 * sentences.get(at).words().size();
            assertThat(seconds).as(sentences.get(at).spoken()).isGreaterThan(fewest);
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        rendition.write(0, rendition.length(), file);
        assertThat(file.size()).isEqualTo((int) rendition.length());
        Cue last = cues.get(cues.size() - 1);
        assertThat(loudest(file.toByteArray(), layout.sampleRate(), last)).isGreaterThan(1000);
    }

    private static int loudest(byte[] wav, int rate, Cue cue) {
        int data = wav.length - (wav.length - 44) / 2 * 2;
        int from = data + (int) (cue.start().toMillis() * rate / 1000) * 2;
        int to = Math.min(wav.length - 1, data + (int) (cue.end().toMillis() * rate / 1000) * 2);
        int loudest = 0;
        for (int at = from; at < to; at += 2) {
            loudest = Math.max(loudest, Math.abs((short) ((wav[at] & 0xff) | wav[at + 1] << 8)));
        }
        return loudest;
    }

    private static Article article(String text) {
        Metadata metadata = Metadata.titled("Breakages");
        return new Article(metadata, List.of(Block.of("b1", Block.Kind.PARAGRAPH, 0, text)), List.of());
    }
}
