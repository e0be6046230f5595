package app.lectern.speech;

import com.sun.speech.freetts.en.us.CMULexicon;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the built-in voices would say for a word that comes without phones. Thread-safe. */
public final class VoiceLexicon {

    private static final int MOST_LETTERS = 60;
    private static final int MOST_REMEMBERED = 20_000;

    private final CMULexicon lexicon = new CMULexicon();
    private final Map<String, List<String>> remembered = new HashMap<>();

    public VoiceLexicon() {
        try {
            lexicon.load();
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    /**
     * The phones of a word, listed or by letter-to-sound rules.
     *
     * @param word lower-case ASCII letters and apostrophes; what is longer than 60 of them is cut off
     * @return empty if it cannot be said
     */
    public synchronized List<String> phones(String word) {
        List<String> known = remembered.get(word);
        if (known == null) {
            known = find(word.length() > MOST_LETTERS ? word.substring(0, MOST_LETTERS) : word);
            if (remembered.size() >= MOST_REMEMBERED) {
                remembered.clear();
            }
            remembered.put(word, known);
        }
        return known;
    }

    private List<String> find(String word) {
        try {
            String[] phones = lexicon.getPhones(word, null);
            return phones == null ? List.of() : List.of(phones);
        } catch (RuntimeException unsayable) {
            return List.of();
        }
    }
}
