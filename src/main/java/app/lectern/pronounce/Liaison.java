package app.lectern.pronounce;

import app.lectern.article.Word;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The small words that sound otherwise before a vowel: "the apple", "to eat". */
final class Liaison {

    private static final Map<String, List<String>> BEFORE_VOWEL =
            Map.of("the", List.of("dh", "iy"), "to", List.of("t", "uw"));

    /** Written with a vowel and spoken with a consonant: "one", "European", "use", "unit". */
    private static final Pattern CONSONANT =
            Pattern.compile("(?:on(?:e|ce)\\b|eu|ewe|u(?:[bcfgjkrst]|ni|na)[aeiou]|u$|oui|uk).*");

    private static final Set<String> SILENT_H =
            Grammar.words("hour hours hourly honest honestly honesty honour honor heir heirs heiress");

    private Liaison() {}

    /** Empty unless the word before a vowel sounds otherwise than alone. */
    static List<String> phones(String word, Word next) {
        List<String> phones = BEFORE_VOWEL.get(word);
        return phones != null && beginsWithVowel(next) ? phones : List.of();
    }

    private static boolean beginsWithVowel(Word word) {
        if (!word.phones().isEmpty()) {
            return Phones.isVowel(word.phones().get(0));
        }
        String spoken = word.spoken();
        return SILENT_H.contains(spoken)
                || ("aeiou".indexOf(spoken.charAt(0)) >= 0
                        && !CONSONANT.matcher(spoken).matches());
    }
}
