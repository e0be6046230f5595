package app.lectern.audio;

import java.util.Arrays;

/** The pitch of a voice by autocorrelation. */
public final class Pitch {

    private static final int LOWEST = 55;
    private static final int HIGHEST = 320;
    private static final double VOICED = 0.6;

    private Pitch() {}

    /** The median of the pitch over all moments that have one, in hertz. */
    public static double median(float[] samples, int sampleRate) {
        int window = sampleRate / 25;
        double[] found = new double[samples.length / (window / 2)];
        int count = 0;
        for (int from = 0; from + window + sampleRate / LOWEST < samples.length; from += window / 2) {
            double hertz = at(samples, from, window, sampleRate);
            if (hertz > 0) {
                found[count++] = hertz;
            }
        }
        Arrays.sort(found, 0, count);
        return found[count / 2];
    }

    /** The shortest period that is nearly as good as the best, since twice a period is as good a period; else 0. */
    private static double at(float[] samples, int from, int window, int sampleRate) {
        int shortest = sampleRate / HIGHEST;
        double[] likeness = new double[sampleRate / LOWEST + 1];
        double best = 0;
        for (int lag = shortest; lag < likeness.length; lag++) {
            likeness[lag] = likeness(samples, from, window, lag);
            best = Math.max(best, likeness[lag]);
        }
        for (int lag = shortest + 1; best > VOICED && lag + 1 < likeness.length; lag++) {
            boolean peak = likeness[lag] >= likeness[lag - 1] && likeness[lag] >= likeness[lag + 1];
            if (peak && likeness[lag] > 0.9 * best) {
                return (double) sampleRate / lag;
            }
        }
        return 0;
    }

    private static double likeness(float[] samples, int from, int window, int lag) {
        double product = 0;
        double here = 1e-3;
        double there = 1e-3;
        for (int i = from; i < from + window; i++) {
            product += samples[i] * samples[i + lag];
            here += samples[i] * samples[i];
            there += samples[i + lag] * samples[i + lag];
        }
        return product / Math.sqrt(here * there);
    }
}
