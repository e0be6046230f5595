package app.lectern.speech;

import app.lectern.article.Sentence;
import java.util.OptionalInt;

/**
 * Says sentences. The same sentence, voice and rate always give the same samples, in whatever order they are asked for.
 * Not thread-safe: each worker has its own.
 */
public interface SpeechEngine extends AutoCloseable {

    /**
     * How many samples {@link #say} will give, without rendering them; empty if only rendering can tell.
     *
     * @param rate speed relative to the voice's own, 0.5 to 4
     */
    OptionalInt samples(Sentence sentence, Voice voice, double rate);

    /**
     * Renders a sentence, without the pause after it. Whatever is in the sentence, there is a result: a word that cannot
     * be said becomes a short silence.
     *
     * @param rate speed relative to the voice's own, 0.5 to 4
     * @return samples from −1 to 1 at the voice's sample rate
     * @throws app.lectern.article.Problem if the engine as such does not work
     */
    float[] say(Sentence sentence, Voice voice, double rate);

    @Override
    void close();
}
