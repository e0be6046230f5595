package app.lectern.audio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LevellerTest {

    private static final int RATE = 16_000;
    private static final int CEILING = (int) (0.7 * Short.MAX_VALUE) + 1;

    private final Leveller leveller = new Leveller(RATE);

    @Test
    void nothingGoesAboveTheCeilingHoweverLoudItWas() {
        float[] noise = new float[RATE];
        Random random = new Random(1);
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (float) random.nextGaussian();
        }

        for (short sample : leveller.level(noise, 30)) {
            assertThat((int) sample).isBetween(-CEILING, CEILING);
        }
    }

    @Test
    void whatIsQuietIsOnlyMadeLouder() {
        float[] tone = tone(0.01, 1_000);

        assertThat(highest(leveller.level(tone, 20))).isBetween(3_200, 3_500);
    }

    @Test
    void anOffsetIsTakenAway() {
        float[] offset = new float[RATE];
        java.util.Arrays.fill(offset, 0.3f);

        short[] levelled = leveller.level(offset, 0);

        assertThat(levelled[RATE - 1]).isBetween((short) -2, (short) 2);
    }

    @Test
    void consonantsAreRaised() {
        int low = highest(leveller.level(tone(0.1, 600), 0));
        int high = highest(leveller.level(tone(0.1, 5_000), 0));

        assertThat(20 * Math.log10((double) high / low)).isBetween(2.5, 3.5);
    }

    @Test
    void theLengthStays() {
        assertThat(leveller.level(new float[12_345], 10)).hasSize(12_345);
        assertThat(leveller.level(new float[0], 10)).isEmpty();
        assertThat(leveller.level(new float[1], 10)).hasSize(1);
    }

    private static float[] tone(double height, double hertz) {
        float[] tone = new float[RATE];
        for (int i = 0; i < tone.length; i++) {
            tone[i] = (float) (height * Math.sin(2 * Math.PI * hertz * i / RATE));
        }
        return tone;
    }

    /** The highest sample of the second half, where filters have settled. */
    private static int highest(short[] samples) {
        int highest = 0;
        for (int i = samples.length / 2; i < samples.length; i++) {
            highest = Math.max(highest, Math.abs(samples[i]));
        }
        return highest;
    }
}
