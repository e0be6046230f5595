package app.lectern.narrate;

import app.lectern.script.ReadingChoices;
import app.lectern.speech.Voice;

/**
 * How articles are to be read to this listener.
 *
 * @param voice the voice's id
 * @param rate how fast, 0.5 to 4 times the voice's own pace
 * @param choices what is read and what is left out
 */
public record Manner(String voice, double rate, ReadingChoices choices) {

    /** The slowest rate that a voice is asked for. */
    public static final double SLOWEST = 0.5;
    /** The fastest rate that a voice is asked for. */
    public static final double FASTEST = 4;

    public Manner {
        if (!(rate >= SLOWEST && rate <= FASTEST)) {
            throw new IllegalArgumentException("The rate must lie between 0.5 and 4: " + rate);
        }
    }

    /** What a newcomer hears. */
    public static Manner standard() {
        return new Manner(Voice.STANDARD, 1, ReadingChoices.standard());
    }

    /** This manner with another voice and rate. */
    public Manner with(String otherVoice, double otherRate) {
        return new Manner(otherVoice, otherRate, choices);
    }
}
