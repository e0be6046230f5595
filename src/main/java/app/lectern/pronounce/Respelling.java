package app.lectern.pronounce;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One word of what a person wants to hear for another.
 *
 * @param spoken lower-case ASCII letters and apostrophes
 * @param phones empty if it is to be said like the word so written
 */
record Respelling(String spoken, List<String> phones) {

    static List<Respelling> of(Pronunciations.Entry entry, Function<String, List<String>> lexicon) {
        return entry.phones()
                .map(phones -> List.of(new Respelling(plain(entry.written()), phones)))
                .orElseGet(() -> Stream.of(entry.saying().split("\\s+"))
                        .map(word -> of(word, lexicon))
                        .toList());
    }

    Respelling withS() {
        return new Respelling(spoken + "'s", phones.isEmpty() ? phones : Phones.withS(phones));
    }

    /** A word with hyphens between syllables is said as one word with one stress. */
    private static Respelling of(String word, Function<String, List<String>> lexicon) {
        List<String> syllables = Stream.of(word.split("-+"))
                .filter(syllable -> !syllable.isEmpty())
                .toList();
        String spoken = word.replace("-", "").toLowerCase(Locale.ROOT);
        if (syllables.size() == 1) {
            return new Respelling(spoken, List.of());
        }
        boolean marked = syllables.stream().anyMatch(Respelling::isLoud);
        boolean stressed = false;
        List<String> phones = new ArrayList<>();
        for (String syllable : syllables) {
            List<String> sounds = lexicon.apply(syllable.toLowerCase(Locale.ROOT));
            boolean bearsStress = !stressed && (!marked || isLoud(syllable));
            phones.addAll(bearsStress ? Phones.stressed(sounds) : Phones.unstressed(sounds));
            stressed |= bearsStress;
        }
        return new Respelling(spoken, phones);
    }

    private static boolean isLoud(String syllable) {
        return syllable.equals(syllable.toUpperCase(Locale.ROOT));
    }

    private static String plain(String written) {
        String letters = written.toLowerCase(Locale.ROOT).replaceAll("[^a-z']", "");
        return letters.isEmpty() ? "word" : letters;
    }
}
