package app.lectern.speech;

import app.lectern.article.Sentence;
import java.time.Duration;
import java.util.OptionalInt;

/** The engines of one worker: picks for each voice the one that renders it. Not thread-safe. */
public final class SpeechEngines implements SpeechEngine {

    /** How long a program may take for one sentence. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final SpeechEngine freeTts;
    private final SpeechEngine commands = new CommandEngine(PATIENCE);

    /** What the engines of several workers may share: the large, unchanging data of the voices. Thread-safe. */
    public static final class Shared {
        private final DiphoneVoices.SharedUnits units = new DiphoneVoices.SharedUnits();
    }

    public SpeechEngines(Shared shared) {
        freeTts = new FreeTtsEngine(new DiphoneVoices(shared.units));
    }

    @Override
    public OptionalInt samples(Sentence sentence, Voice voice, double rate) {
        return of(voice).samples(sentence, voice, rate);
    }

    @Override
    public float[] say(Sentence sentence, Voice voice, double rate) {
        return of(voice).say(sentence, voice, rate);
    }

    @Override
    public void close() {
        freeTts.close();
        commands.close();
    }

    private SpeechEngine of(Voice voice) {
        return switch (voice.engine()) {
            case FREETTS -> freeTts;
            case COMMAND -> commands;
        };
    }
}
