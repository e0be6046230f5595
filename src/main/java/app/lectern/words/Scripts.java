package app.lectern.words;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Words that are not in plain ASCII letters: those of alphabets close to ours are written in it, those of other scripts
 * are announced ("three words in arabic"), since an English voice would only make noise of them.
 */
final class Scripts implements Recogniser {

    private static final Set<Integer> ALPHABETS =
            Set.of(UScript.LATIN, UScript.GREEK, UScript.CYRILLIC, UScript.ARMENIAN, UScript.GEORGIAN, UScript.COPTIC);
    private static final String JAPANESE = "japanese";
    /** Scripts whose name is not that of the language most readers know them by. */
    private static final Map<Integer, String> LANGUAGES = Map.of(
            UScript.HAN, "chinese",
            UScript.HIRAGANA, JAPANESE,
            UScript.KATAKANA, JAPANESE,
            UScript.HANGUL, "korean",
            UScript.DEVANAGARI, "hindi",
            UScript.BENGALI, "bengali",
            UScript.GURMUKHI, "punjabi",
            UScript.ETHIOPIC, "amharic",
            UScript.MYANMAR, "burmese",
            UScript.SINHALA, "sinhala");

    private static final Set<String> MAY_SHARE = Set.of("chinese", JAPANESE);
    /** What parts the words of one announced passage. */
    private static final String BETWEEN = " \u3000\u3001\u060C";

    private static final Set<String> WITHOUT_BLANKS = Set.of("chinese", "japanese", "thai", "lao", "khmer", "burmese");
    /** The signs of the phonetic alphabet, which the general rules drop, then those rules. */
    private static final String RULES = """
            ə > e; ɐ > a; ɑ > a; ɒ > o; ʌ > u; ɔ > o; ɛ > e; ɜ > e; ɝ > er; ɚ > er; ɤ > o; ɘ > e; ɵ > o; ɞ > e;
            ɪ > i; ʏ > y; ʊ > u; ɯ > u; ɹ > r; ɻ > r; ɾ > r; ʀ > r; ʁ > r; ʃ > sh; ʒ > zh; θ > th; ð > th; ŋ > ng;
            ɲ > ny; ʎ > ly; ɫ > l; ɬ > l; ɡ > g; ɣ > g; ɸ > f; β > b; ʂ > sh; ʐ > zh; ɕ > sh; ʑ > zh; χ > kh; ʔ > \\';
            ʤ > j; ʧ > ch; ɥ > y; ʍ > wh;
            :: Any-Latin; :: Latin-ASCII; :: NFD; :: [:M:] Remove; :: NFC;
            """;

    private static final Transliterator TO_ASCII =
            Transliterator.createFromRules("Any-ASCII", RULES, Transliterator.FORWARD);
    private static final Normalizer2 COMPATIBLE = Normalizer2.getNFKCInstance();

    @Override
    public @Nullable Reading read(Source source, int at) {
        String text = source.text();
        if (!isForeign(text, at)) {
            return null;
        }
        String language = languageAt(text, at);
        int words = 0;
        int end = at;
        for (int next = at; next < text.length(); ) {
            int wordEnd = wordEnd(text, next, language);
            if (wordEnd == next) {
                break;
            }
            words++;
            end = wordEnd;
            language = JAPANESE.equals(languageWithin(text, next, wordEnd)) ? JAPANESE : language;
            next = wordEnd;
            while (next < text.length() && BETWEEN.indexOf(text.charAt(next)) >= 0) {
                next++;
            }
        }
        return new Reading(end, announcement(language, words, end - at));
    }

    /** Where the word of a script that is announced ends; the same offset if none of that language begins there. */
    private static int wordEnd(String text, int at, String language) {
        int end = at;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            boolean letter = isForeign(text, end);
            boolean same = letter && together(language, languageAt(text, end));
            if (!same && (letter || end == at || !isAddition(c))) {
                break;
            }
            end += Character.charCount(c);
        }
        return end;
    }

    /** Han characters are read as Japanese where kana stand among them. */
    private static boolean together(String one, String other) {
        return one.equals(other) || (MAY_SHARE.contains(one) && MAY_SHARE.contains(other));
    }

    private static String languageWithin(String text, int from, int to) {
        for (int at = from; at < to; at += Character.charCount(text.codePointAt(at))) {
            if (isForeign(text, at) && languageAt(text, at).equals(JAPANESE)) {
                return JAPANESE;
            }
        }
        return "";
    }

    private static String languageAt(String text, int at) {
        return language(UScript.getScript(text.codePointAt(at)));
    }

    private static boolean isAddition(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.MODIFIER_LETTER;
    }

    /** The announcement of a word of a script that is not read. */
    static String announce(String word) {
        return announcement(language(UScript.getScript(word.codePointAt(0))), 1, word.length());
    }

    private static String announcement(String language, int words, int characters) {
        if (WITHOUT_BLANKS.contains(language)) {
            return characters <= 4 ? "a word in " + language : "words in " + language;
        }
        return (words == 1 ? "a word" : Numbers.cardinal(words) + " words") + " in " + language;
    }

    /** Whether a letter of a script that is announced stands at an offset. */
    static boolean isForeign(String text, int at) {
        if (text.charAt(at) < '\u0590') {
            return false;
        }
        int c = text.codePointAt(at);
        if (!Character.isLetter(c)) {
            return false;
        }
        int script = UScript.getScript(c);
        return !ALPHABETS.contains(script) && script != UScript.COMMON && script != UScript.INHERITED;
    }

    /** A word of an alphabet close to ours in lower-case ASCII letters and apostrophes; may come out empty. */
    static String inAscii(String word) {
        String latin = TO_ASCII.transliterate(COMPATIBLE.normalize(word)).toLowerCase(Locale.ROOT);
        StringBuilder ascii = new StringBuilder(latin.length());
        for (int i = 0; i < latin.length(); i++) {
            char c = latin.charAt(i);
            if ((c >= 'a' && c <= 'z') || c == '\'') {
                ascii.append(c);
            }
        }
        return ascii.toString();
    }

    /** What a letter in a mathematical style is in plain style. */
    static int compatible(int codePoint) {
        return COMPATIBLE.normalize(Character.toString(codePoint)).codePointAt(0);
    }

    /** The value of a character that is a number by itself, such as a Roman numeral in one sign; else empty. */
    static String number(int codePoint) {
        double value = UCharacter.getUnicodeNumericValue(codePoint);
        return value < 0 || value != Math.rint(value) ? "" : Numbers.cardinal((long) value);
    }

    /** A lone character by its Unicode name, shortened to what people say: "alpha", "black star". */
    static String name(int codePoint) {
        String name = UCharacter.getName(codePoint);
        if (name == null) {
            return "";
        }
        // The standard's own name for it is a misspelling that cannot be changed any more.
        String lower = name.toLowerCase(Locale.ROOT).replace("lamda", "lambda");
        int letter = lower.indexOf(" letter ");
        StringBuilder words = new StringBuilder();
        for (String word : lower.substring(letter < 0 ? 0 : letter + 8).split("[^a-z]+", -1)) {
            words.append(words.isEmpty() || word.isEmpty() ? "" : " ").append(word);
        }
        return words.toString();
    }

    private static String language(int script) {
        String known = LANGUAGES.get(script);
        if (known != null) {
            return known;
        }
        String name = inAscii(UScript.getName(script).replace("_", ""));
        return name.isEmpty() ? "another script" : name;
    }
}
