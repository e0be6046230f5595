package app.lectern.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.lectern.speech.Voice;
import app.lectern.speech.Voices;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether levelled speech is easier to understand in noise than what the engine gave, when both are equally loud. */
class EqualiserTest {

    /** Decibels an octave by which pink noise falls, and noise inside a vehicle. */
    private static final double[] NOISES = {3, 6};

    private static final double[] DECIBELS_ABOVE_SPEECH = {-5, 0, 5};

    static Stream<Voice> voices() {
        return Voices.load(List.of()).all().stream();
    }

    @Test
    void theIndexIsWhatItsStandardSaysOfOrdinarySpeech() {
        double[] speech = Intelligibility.ORDINARY_SPEECH;

        assertThat(Intelligibility.index(speech, Intelligibility.louder(speech, -100)))
                .isCloseTo(0.996, within(0.0005));
        assertThat(Intelligibility.index(speech, Intelligibility.louder(speech, 30)))
                .isZero();
    }

    @ParameterizedTest
    @MethodSource("voices")
    void moreIsUnderstoodInNoise(Voice voice) {
        float[] said = Spoken.by(voice);
        double[] before = levels(said, voice);
        double[] after = levels(levelled(said, voice), voice);

        for (double slope : NOISES) {
            for (double decibels : DECIBELS_ABOVE_SPEECH) {
                double[] noise = Intelligibility.louder(Intelligibility.noise(slope), decibels);
                assertThat(Intelligibility.index(after, noise) - Intelligibility.index(before, noise))
                        .as("%s dB an octave, %s dB above speech", slope, decibels)
                        .isGreaterThan(0.01);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("voices")
    void itIsGentleEnoughToStayNearHumanSpeech(Voice voice) {
        float[] said = Spoken.by(voice);

        assertThat(Intelligibility.distance(levels(levelled(said, voice), voice))
                        - Intelligibility.distance(levels(said, voice)))
                .isLessThan(2);
    }

    private static double[] levels(float[] sound, Voice voice) {
        return Intelligibility.levels(new Spectrum(sound, voice.sampleRate()));
    }

    private static float[] levelled(float[] said, Voice voice) {
        short[] levelled = new Leveller(voice.sampleRate()).level(said, voice.volume());
        float[] sound = new float[levelled.length];
        for (int i = 0; i < sound.length; i++) {
            sound[i] = levelled[i];
        }
        return sound;
    }
}
