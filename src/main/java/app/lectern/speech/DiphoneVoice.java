package app.lectern.speech;

import com.sun.speech.freetts.Age;
import com.sun.speech.freetts.Gender;
import com.sun.speech.freetts.OutputQueue;
import com.sun.speech.freetts.UtteranceProcessor;
import com.sun.speech.freetts.en.us.CMUDiphoneVoice;
import com.sun.speech.freetts.en.us.CMULexicon;
import com.sun.speech.freetts.en.us.CMUVoice;
import java.net.URL;
import java.util.List;
import java.util.Locale;

/**
 * A FreeTTS diphone voice that takes words as they are, pauses where it is told to, and uses no player, no global state
 * and a lexicon of its own. Not thread-safe, but its units may be shared.
 */
final class DiphoneVoice extends CMUDiphoneVoice {

    private static final int WORDS = 0;
    private static final int PHRASES = 2;
    private static final int INTONATION = 5;
    private static final int CONTOUR = 8;
    private static final int WAVEFORM = 11;

    private final UtteranceProcessor units;

    /**
     * Loads a voice.
     *
     * @param database its diphones
     * @param units selects among these diphones; may be shared with other threads
     */
    DiphoneVoice(URL database, UtteranceProcessor units) {
        super(
                "lectern",
                Gender.NEUTRAL,
                Age.NEUTRAL,
                "",
                Locale.US,
                "general",
                "",
                new CMULexicon("cmulex", true),
                database);
        this.units = units;
        setOutputQueue(new OutputQueue());
        synchronized (DiphoneVoice.class) {
            allocate();
        }
        addFeatureProcessor("lisp_syl_yn_question", Prosody::risesAtTheEnd);
        List<UtteranceProcessor> steps = processors();
        steps.set(WORDS, Prosody::words);
        steps.set(PHRASES, Prosody::phrases);
        steps.add(CONTOUR, Prosody::pauses);
    }

    /** Everything up to the length of each pitch period. */
    List<UtteranceProcessor> planning() {
        return processors().subList(0, WAVEFORM + 1);
    }

    /** The last step, which makes the waveform. */
    UtteranceProcessor rendering() {
        return processors().get(WAVEFORM + 1);
    }

    /** The steps up to each word's phones. */
    List<UtteranceProcessor> pronouncing() {
        return processors().subList(0, INTONATION - 1);
    }

    @Override
    public UtteranceProcessor getUnitSelector() {
        return units;
    }

    @Override
    protected URL getResource(String name) {
        return CMUVoice.class.getResource(name);
    }

    @SuppressWarnings("unchecked")
    private List<UtteranceProcessor> processors() {
        return getUtteranceProcessors();
    }
}
