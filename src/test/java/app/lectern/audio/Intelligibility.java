package app.lectern.audio;

import java.util.stream.IntStream;

/**
 * How much of speech is understood in noise: the Speech Intelligibility Index, 0 to 1, by its one-third octave band
 * procedure for a listener of normal hearing (ANSI S3.5-1997, table 3 and section 4). Levels are spectrum levels in
 * decibels of sound pressure, one a band.
 */
final class Intelligibility {

    /** The bands' middles in hertz. */
    static final double[] BANDS = {
        160, 200, 250, 315, 400, 500, 630, 800, 1_000, 1_250, 1_600, 2_000, 2_500, 3_150, 4_000, 5_000, 6_300, 8_000
    };

    /** Ordinary speech at a distance of one metre. */
    static final double[] ORDINARY_SPEECH = {
        32.41, 34.48, 34.75, 33.98, 34.59, 34.27, 32.06, 28.30, 25.01, 23.00, 20.15, 17.32, 13.18, 11.55, 9.33, 5.31,
        2.59, 1.13
    };

    private static final double[] IMPORTANCE = {
        0.0083, 0.0095, 0.0150, 0.0289, 0.0440, 0.0578, 0.0653, 0.0711, 0.0818, 0.0844, 0.0882, 0.0898, 0.0868, 0.0844,
        0.0771, 0.0527, 0.0364, 0.0185
    };

    /** What the ear itself adds, whence the threshold of hearing. */
    private static final double[] INTERNAL_NOISE = {
        0.6, -1.7, -3.9, -6.1, -8.2, -9.7, -10.8, -11.9, -12.5, -13.5, -15.4, -17.7, -21.2, -24.2, -25.9, -23.6, -15.8,
        -7.1
    };

    /** A band reaches from its middle over it to its middle times it. */
    private static final double HALF_BAND = Math.pow(2, 1.0 / 6);

    private Intelligibility() {}

    /** The index of speech in noise. */
    static double index(double[] speech, double[] noise) {
        double[] disturbance = disturbance(speech, noise);
        double sum = 0;
        for (int i = 0; i < BANDS.length; i++) {
            double distortion = Math.min(1, 1 - (speech[i] - ORDINARY_SPEECH[i] - 10) / 160);
            double audible = Math.max(0, Math.min(1, (speech[i] - disturbance[i] + 15) / 30));
            sum += IMPORTANCE[i] * distortion * audible;
        }
        return sum;
    }

    /** A sound's spectrum levels when it is as loud as ordinary speech, by the weighting of ITU-R BS.1770. */
    static double[] levels(Spectrum spectrum) {
        return asLoudAsSpeech(IntStream.range(0, BANDS.length)
                .mapToDouble(i ->
                        10 * Math.log10(spectrum.power(BANDS[i] / HALF_BAND, BANDS[i] * HALF_BAND) / width(BANDS[i])))
                .toArray());
    }

    /** Noise that falls by some decibels an octave, as loud as ordinary speech. */
    static double[] noise(double decibels) {
        return asLoudAsSpeech(IntStream.range(0, BANDS.length)
                .mapToDouble(i -> -decibels * Math.log(BANDS[i]) / Math.log(2))
                .toArray());
    }

    /** The same levels changed by some decibels. */
    static double[] louder(double[] levels, double decibels) {
        return IntStream.range(0, levels.length)
                .mapToDouble(i -> levels[i] + decibels)
                .toArray();
    }

    /** How far levels are from those of ordinary speech: root mean square over the bands from 200 to 6,300 Hz, in decibels. */
    static double distance(double[] levels) {
        double sum = 0;
        for (int i = 1; i < levels.length - 1; i++) {
            sum += Math.pow(levels[i] - ORDINARY_SPEECH[i], 2);
        }
        return Math.sqrt(sum / (levels.length - 2));
    }

    private static double[] asLoudAsSpeech(double[] levels) {
        return louder(levels, loudness(ORDINARY_SPEECH) - loudness(levels));
    }

    private static double loudness(double[] levels) {
        double sum = 0;
        for (int i = 0; i < BANDS.length; i++) {
            sum += width(BANDS[i]) * Math.pow(10, (levels[i] + weight(BANDS[i])) / 10);
        }
        return 10 * Math.log10(sum);
    }

    /** The two filters of BS.1770, as their analogue forms: a high shelf of 4 dB at 1,682 Hz, and a high-pass at 38 Hz. */
    private static double weight(double hertz) {
        double shelf = Math.pow(hertz / 1_682, 2);
        double gain = Math.pow(10, 4.0 / 20);
        double rest = shelf / 0.5;
        double above = Math.pow(1 - gain * shelf, 2) + gain * rest;
        double below = Math.pow(1 - shelf, 2) + rest;
        double low = Math.pow(38 / hertz, 2);
        return 10 * Math.log10(above / below) - 10 * Math.log10(Math.pow(1 - low, 2) + 4 * low);
    }

    private static double[] disturbance(double[] speech, double[] noise) {
        double[] masker = new double[BANDS.length];
        double[] slope = new double[BANDS.length];
        double[] disturbance = new double[BANDS.length];
        for (int i = 0; i < BANDS.length; i++) {
            masker[i] = Math.max(noise[i], speech[i] - 24);
            slope[i] = -80 + 0.6 * (masker[i] + 10 * Math.log10(BANDS[i]) - 6.353);
            double masking = Math.pow(10, noise[i] / 10);
            for (int k = 0; k < i; k++) {
                double spread = masker[k] + 3.32 * slope[k] * Math.log10(0.89 * BANDS[i] / BANDS[k]);
                masking += Math.pow(10, spread / 10);
            }
            disturbance[i] = Math.max(10 * Math.log10(masking), INTERNAL_NOISE[i]);
        }
        return disturbance;
    }

    private static double width(double hertz) {
        return hertz * (HALF_BAND - 1 / HALF_BAND);
    }
}
