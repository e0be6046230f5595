package app.lectern.audio;

import app.lectern.speech.Voice;
import app.lectern.speech.Voices;
import java.util.List;

/**
 * The Speech Intelligibility Index of every voice under high shelves of several corners and gains, in pink noise and in
 * the noise of a vehicle, both as loud as the voice; what {@link Leveller} was set by.
 */
public final class EqualiserSweep {

    private static final double[] CORNERS = {1_000, 1_500, 2_000, 2_500, 3_000, 4_000};
    private static final double[] GAINS = {-3, 0, 2, 3, 4, 6, 9};

    private EqualiserSweep() {}

    public static void main(String[] arguments) {
        for (Voice voice : Voices.load(List.of()).all()) {
            float[] said = Spoken.by(voice);
            System.out.println(voice.id() + ": corner, gain, in pink noise, in a vehicle, decibels from human speech");
            for (double corner : CORNERS) {
                for (double gain : GAINS) {
                    float[] sound = said.clone();
                    Biquad.highShelf(corner, gain, voice.sampleRate()).apply(sound);
                    double[] levels = Intelligibility.levels(new Spectrum(sound, voice.sampleRate()));
                    System.out.printf(
                            "%5.0f Hz %3.0f dB  %.3f  %.3f  %.1f%n",
                            corner,
                            gain,
                            Intelligibility.index(levels, Intelligibility.noise(3)),
                            Intelligibility.index(levels, Intelligibility.noise(6)),
                            Intelligibility.distance(levels));
                }
            }
        }
    }
}
