package app.lectern.audio;

/** The long-term spectrum of a sound: the mean power of Hann windows of 4,096 samples that overlap by half. */
public final class Spectrum {

    private static final int WINDOW = 4_096;

    private final double[] power = new double[WINDOW / 2];
    private final double step;

    /** @param samples at least 4,096 of them */
    public Spectrum(float[] samples, int sampleRate) {
        step = (double) sampleRate / WINDOW;
        int windows = 0;
        for (int from = 0; from + WINDOW <= samples.length; from += WINDOW / 2) {
            double[] real = new double[WINDOW];
            double[] imaginary = new double[WINDOW];
            for (int i = 0; i < WINDOW; i++) {
                real[i] = samples[from + i] * (0.5 - 0.5 * Math.cos(2 * Math.PI * i / WINDOW));
            }
            transform(real, imaginary);
            for (int i = 0; i < power.length; i++) {
                power[i] += real[i] * real[i] + imaginary[i] * imaginary[i];
            }
            windows++;
        }
        for (int i = 0; i < power.length; i++) {
            power[i] /= Math.max(1, windows);
        }
    }

    /** The power between two frequencies, in a unit of its own. */
    public double power(double low, double high) {
        double sum = 0;
        for (int i = (int) Math.ceil(low / step); i < Math.min(power.length, high / step); i++) {
            sum += power[i];
        }
        return sum;
    }

    /** The mean of the frequencies from 100 Hz up, each counted by its power, in hertz. */
    public double centroid() {
        double sum = 0;
        double all = 0;
        for (int i = (int) (100 / step); i < power.length; i++) {
            sum += power[i] * i * step;
            all += power[i];
        }
        return sum / all;
    }

    /** Fast Fourier transform in place (Cooley and Tukey). */
    private static void transform(double[] real, double[] imaginary) {
        int size = real.length;
        int shift = Integer.numberOfLeadingZeros(size) + 1;
        for (int i = 0; i < size; i++) {
            int other = Integer.reverse(i) >>> shift;
            if (other > i) {
                double kept = real[i];
                real[i] = real[other];
                real[other] = kept;
            }
        }
        for (int half = 1; half < size; half *= 2) {
            for (int k = 0; k < half; k++) {
                double cos = Math.cos(Math.PI * k / half);
                double sin = -Math.sin(Math.PI * k / half);
                for (int at = k; at < size; at += 2 * half) {
                    double re = real[at + half] * cos - imaginary[at + half] * sin;
                    double im = real[at + half] * sin + imaginary[at + half] * cos;
                    real[at + half] = real[at] - re;
                    imaginary[at + half] = imaginary[at] - im;
                    real[at] += re;
                    imaginary[at] += im;
                }
            }
        }
    }
}
