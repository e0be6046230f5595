package app.lectern.narrate;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.article.Script;
import app.lectern.audio.Cue;
import app.lectern.audio.Format;
import app.lectern.audio.Pitch;
import app.lectern.audio.Spectrum;
import app.lectern.audio.Spoken;
import app.lectern.audio.Tags;
import app.lectern.audio.Tools;
import app.lectern.library.ClipCache;
import app.lectern.speech.Voice;
import app.lectern.speech.Voices;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a listener would notice about our files once they are decoded. */
class SoundTest {

    private static final int RATE = 16_000;
    private static final Voices VOICES = Voices.load(List.of());

    /** What two things have to differ by at least to be told apart with ease, as a factor; about two semitones. */
    private static final double CLEARLY = 1.12;

    @TempDir
    private static Path folder;

    private static Studio studio;

    @BeforeAll
    static void open() {
        studio = new Studio(VOICES, new ClipCache(folder.resolve("clips"), 100_000_000));
    }

    @AfterAll
    static void close() {
        studio.close();
    }

    static Stream<Voice> voices() {
        return VOICES.all().stream();
    }

    private record Decoded(List<Cue> cues, float[] samples) {}

    private record Impression(String voice, double pitch, double wordsPerSecond, double centroid) {

        boolean clearlyDiffersFrom(Impression other) {
            return differ(pitch, other.pitch)
                    || differ(wordsPerSecond, other.wordsPerSecond)
                    || differ(centroid, other.centroid);
        }

        private static boolean differ(double one, double another) {
            return Math.max(one, another) / Math.min(one, another) >= CLEARLY;
        }
    }

    @Test
    void anyTwoVoicesAreEasilyToldApart() throws Exception {
        List<Impression> impressions = new ArrayList<>();
        for (Voice voice : VOICES.all()) {
            Decoded decoded = decode(voice, Format.MP3);
            Duration spoken = decoded.cues().stream()
                    .map(cue -> cue.end().minus(cue.start()))
                    .reduce(Duration.ZERO, Duration::plus);
            Impression impression = new Impression(
                    voice.id(),
                    Pitch.median(decoded.samples(), RATE),
                    Spoken.words() / (spoken.toMillis() / 1e3),
                    new Spectrum(decoded.samples(), RATE).centroid());
            assertThat(impressions).as("%s", impression).allMatch(impression::clearlyDiffersFrom);
            impressions.add(impression);
        }
        assertThat(impressions).hasSizeGreaterThan(5);
    }

    @ParameterizedTest
    @MethodSource("voices")
    void noSentenceHasAnOffset(Voice voice) throws Exception {
        Decoded decoded = decode(voice, Format.MP3);

        for (Cue cue : decoded.cues()) {
            double sum = 0;
            for (int i = sample(cue.start()); i < sample(cue.end()); i++) {
                sum += decoded.samples()[i];
            }
            assertThat(sum / (sample(cue.end()) - sample(cue.start())))
                    .as("%s", cue)
                    .isBetween(-0.001, 0.001);
        }
    }

    @ParameterizedTest
    @MethodSource("voices")
    void noJoinClicks(Voice voice) throws Exception {
        for (Format format : Format.values()) {
            // MP3 spreads some of a sudden consonant over the frame before it
            float click = format == Format.MP3 ? 0.04f : 0.015f;
            assertThat(highestStep(decode(voice, format))).as("%s", format).isLessThan(click);
        }
    }

    /** The highest step from one sample to the next in the pauses, of full scale. */
    private static float highestStep(Decoded decoded) {
        float highest = 0;
        int from = 1;
        for (Cue cue : decoded.cues()) {
            for (int i = from; i < sample(cue.start()); i++) {
                highest = Math.max(highest, Math.abs(decoded.samples()[i] - decoded.samples()[i - 1]));
            }
            from = sample(cue.end());
        }
        return highest;
    }

    private static int sample(Duration time) {
        return (int) (time.toNanos() * RATE / 1_000_000_000L);
    }

    private static Decoded decode(Voice voice, Format format) throws Exception {
        Script script = Spoken.script();
        Tags tags = new Tags("Sounds", "", "", null, "en", "", null);
        Rendition rendition = studio.rendition(script, studio.layout(script, voice, 1), voice, 1, format, tags);
        Path file = folder.resolve(voice.id() + "." + format.extension());
        try (OutputStream out = Files.newOutputStream(file)) {
            rendition.write(0, rendition.length(), out);
        }
        short[] decoded = Tools.ffmpeg(file).samples();
        float[] samples = new float[decoded.length];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = decoded[i] / 32_768f;
        }
        return new Decoded(rendition.timeline().cues(), samples);
    }
}
