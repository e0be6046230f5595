package app.lectern.audio;

/** A second-order filter (R. Bristow-Johnson, "Cookbook formulae for audio EQ biquad filter coefficients"). Immutable. */
record Biquad(double b0, double b1, double b2, double a1, double a2) {

    /** Takes away what lies below a frequency; {@code q} 0.707 for no bump. */
    static Biquad highPass(double frequency, double q, int sampleRate) {
        double w = 2 * Math.PI * frequency / sampleRate;
        double alpha = StrictMath.sin(w) / (2 * q);
        double cos = StrictMath.cos(w);
        return of((1 + cos) / 2, -(1 + cos), (1 + cos) / 2, 1 + alpha, -2 * cos, 1 - alpha);
    }

    /** Raises what lies above a frequency by some decibels. */
    static Biquad highShelf(double frequency, double decibels, int sampleRate) {
        double a = StrictMath.pow(10, decibels / 40);
        double w = 2 * Math.PI * frequency / sampleRate;
        double cos = StrictMath.cos(w);
        double slope = 2 * Math.sqrt(a) * StrictMath.sin(w) / Math.sqrt(2);
        return of(
                a * (a + 1 + (a - 1) * cos + slope),
                -2 * a * (a - 1 + (a + 1) * cos),
                a * (a + 1 + (a - 1) * cos - slope),
                a + 1 - (a - 1) * cos + slope,
                2 * (a - 1 - (a + 1) * cos),
                a + 1 - (a - 1) * cos - slope);
    }

    /** Changes nothing but the phase, most around a frequency. */
    static Biquad allPass(double frequency, double q, int sampleRate) {
        double w = 2 * Math.PI * frequency / sampleRate;
        double alpha = StrictMath.sin(w) / (2 * q);
        double cos = StrictMath.cos(w);
        return of(1 - alpha, -2 * cos, 1 + alpha, 1 + alpha, -2 * cos, 1 - alpha);
    }

    /** Filters in place. */
    void apply(float[] samples) {
        double x1 = 0;
        double x2 = 0;
        double y1 = 0;
        double y2 = 0;
        for (int i = 0; i < samples.length; i++) {
            double x = samples[i];
            double y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2;
            x2 = x1;
            x1 = x;
            y2 = y1;
            y1 = y;
            samples[i] = (float) y;
        }
    }

    private static Biquad of(double b0, double b1, double b2, double a0, double a1, double a2) {
        return new Biquad(b0 / a0, b1 / a0, b2 / a0, a1 / a0, a2 / a0);
    }
}
