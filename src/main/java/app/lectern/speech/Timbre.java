package app.lectern.speech;

/**
 * Shifts the resonances of a voice: a sound that is played faster has them higher, and pitch and length as well, for
 * which the engine makes up beforehand. Windowed-sinc interpolation; immutable.
 */
final class Timbre {

    private static final int ZERO_CROSSINGS = 12;
    private static final int PHASES = 1024;

    private final double factor;
    private final int taps;
    private final float[][] kernels;

    /** @param factor how much faster the sound is to be played, about 0.7 to 1.4; 1 changes nothing */
    Timbre(double factor) {
        this.factor = factor;
        double cutoff = Math.min(1, 1 / factor);
        taps = 2 * (int) Math.ceil(ZERO_CROSSINGS / cutoff);
        kernels = factor == 1 ? new float[0][] : kernels(cutoff);
    }

    /** How many samples are left of so many. */
    int length(int samples) {
        return (int) Math.round(samples / factor);
    }

    /** The sound played faster. */
    float[] apply(float[] samples) {
        if (factor == 1) {
            return samples;
        }
        float[] result = new float[length(samples.length)];
        for (int i = 0; i < result.length; i++) {
            double position = i * factor;
            int whole = (int) position;
            float[] kernel = kernels[(int) ((position - whole) * PHASES)];
            int first = whole - taps / 2 + 1;
            float sum = 0;
            for (int tap = Math.max(0, -first); tap < taps && first + tap < samples.length; tap++) {
                sum += samples[first + tap] * kernel[tap];
            }
            result[i] = sum;
        }
        return result;
    }

    private float[][] kernels(double cutoff) {
        float[][] all = new float[PHASES][taps];
        for (int phase = 0; phase < PHASES; phase++) {
            for (int tap = 0; tap < taps; tap++) {
                double x = tap - taps / 2 + 1 - (phase + 0.5) / PHASES;
                double window = 0.5 + 0.5 * StrictMath.cos(2 * Math.PI * x / taps);
                double sinc = x == 0 ? 1 : StrictMath.sin(Math.PI * cutoff * x) / (Math.PI * cutoff * x);
                all[phase][tap] = (float) (cutoff * sinc * window);
            }
        }
        return all;
    }
}
