package app.lectern.pronounce;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The sounds of the built-in voices: the CMU set as FreeTTS names it ("hh", "ax"), a vowel followed by 1 where it bears
 * the word's stress ("r", "eh1", "d").
 */
public final class Phones {

    /** The vowels, without a stress digit. */
    public static final Set<String> VOWELS =
            Set.of("aa", "ae", "ah", "ao", "aw", "ax", "ay", "eh", "er", "ey", "ih", "iy", "ow", "oy", "uh", "uw");

    /** The consonants. */
    public static final Set<String> CONSONANTS = Set.of(
            "b", "ch", "d", "dh", "f", "g", "hh", "jh", "k", "l", "m", "n", "ng", "p", "r", "s", "sh", "t", "th", "v",
            "w", "y", "z", "zh");

    private static final Set<String> HISSES = Set.of("s", "z", "sh", "zh", "ch", "jh");
    private static final Set<String> VOICELESS = Set.of("p", "t", "k", "f", "th");

    private Phones() {}

    /**
     * Reads phones written with blanks or dots between them, in any case; stress digits 0 and 2 are dropped.
     *
     * @throws IllegalArgumentException naming the first one that no voice can say, or if there are none
     */
    public static List<String> parse(String written) {
        List<String> phones = List.of(written.strip().toLowerCase(Locale.ROOT).split("[.\\s]+")).stream()
                .map(phone -> phone.endsWith("0") || phone.endsWith("2") ? bare(phone) : phone)
                .toList();
        for (String phone : phones) {
            if (!isKnown(phone)) {
                throw new IllegalArgumentException("\"" + phone + "\" is not a sound that the voices know");
            }
        }
        return phones;
    }

    /** Whether the voices can say it; a stress digit may stand behind a vowel only. */
    public static boolean isKnown(String phone) {
        return CONSONANTS.contains(phone) || isVowel(phone);
    }

    static boolean isVowel(String phone) {
        return VOWELS.contains(phone.endsWith("1") ? bare(phone) : phone);
    }

    /** The phones with the ending that makes a plural, a third person or a possessive: "s", "z" or "ih z". */
    static List<String> withS(List<String> phones) {
        String last = phones.get(phones.size() - 1);
        if (HISSES.contains(last)) {
            return join(phones, List.of("ih", "z"));
        }
        return join(phones, List.of(VOICELESS.contains(last) ? "s" : "z"));
    }

    /** The phones with the stress on their stressed vowel, the first if none is. */
    static List<String> stressed(List<String> phones) {
        List<String> vowels = phones.stream().filter(Phones::isVowel).toList();
        if (vowels.isEmpty() || vowels.stream().anyMatch(vowel -> vowel.endsWith("1"))) {
            return phones;
        }
        int first = phones.indexOf(vowels.get(0));
        List<String> stressed = new ArrayList<>(phones);
        stressed.set(first, phones.get(first) + "1");
        return stressed;
    }

    static List<String> unstressed(List<String> phones) {
        return phones.stream()
                .map(phone -> phone.endsWith("1") ? bare(phone) : phone)
                .toList();
    }

    static List<String> join(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    private static String bare(String phone) {
        return phone.substring(0, phone.length() - 1);
    }
}
