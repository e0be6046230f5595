package app.lectern.speech;

import java.util.List;
import java.util.Set;

/** The phone set of the FreeTTS voices: that of the CMU lexicon, in lower case. */
final class Phones {

    private static final Set<String> KNOWN = Set.of(
            "aa", "ae", "ah", "ao", "aw", "ax", "ay", "b", "ch", "d", "dh", "eh", "er", "ey", "f", "g", "hh", "ih",
            "iy", "jh", "k", "l", "m", "n", "ng", "ow", "oy", "p", "r", "s", "sh", "t", "th", "uh", "uw", "v", "w", "y",
            "z", "zh");

    private Phones() {}

    /** Every phone, without stress. */
    static Set<String> all() {
        return KNOWN;
    }

    /** Whether there are phones and the voices have all of them; one that they lack would spoil the sentence. */
    static boolean areKnown(List<String> phones) {
        return !phones.isEmpty() && phones.stream().allMatch(phone -> KNOWN.contains(withoutStress(phone)));
    }

    /** The phones as FreeTTS wants them: a stressed vowel has a 1 behind it, any other nothing. */
    static String[] forFreeTts(List<String> phones) {
        return phones.stream()
                .map(phone -> phone.endsWith("1") ? phone : withoutStress(phone))
                .toArray(String[]::new);
    }

    private static String withoutStress(String phone) {
        char last = phone.charAt(phone.length() - 1);
        return last >= '0' && last <= '2' ? phone.substring(0, phone.length() - 1) : phone;
    }
}
