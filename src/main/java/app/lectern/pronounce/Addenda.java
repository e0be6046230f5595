package app.lectern.pronounce;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Our own entries for words that the voices' lexicon says wrongly. */
final class Addenda {

    private final Map<String, List<String>> entries = new HashMap<>();

    Addenda() {
        for (String line : Resources.lines("addenda.txt")) {
            String[] parts = line.split("\\s+", 2);
            entries.put(parts[0], Phones.parse(parts[1]));
        }
    }

    /** Empty if there is no entry for the word, nor for what it is the plural or possessive of. */
    List<String> phones(String word) {
        List<String> phones = entries.get(word);
        if (phones != null) {
            return phones;
        }
        List<String> stem = word.endsWith("s") ? entries.get(stem(word)) : null;
        return stem == null ? List.of() : Phones.withS(stem);
    }

    private static String stem(String word) {
        return word.substring(0, word.length() - (word.endsWith("'s") ? 2 : 1));
    }
}
