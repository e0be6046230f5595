package app.lectern.extract;

import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Tells which language a text is in, from what the page declares and from the commonest words and letters. */
final class Languages {

    private static final int SAMPLE = 4_000;
    /** To overrule what a page declares takes more words than to say something where it is silent. */
    private static final int ENOUGH_TO_OVERRULE = 40;

    private static final int ENOUGH = 8;

    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "he", "fa", "ur", "yi", "iw", "ps", "sd", "ug");

    private static final Map<String, String> COMMON_WORDS = new HashMap<>();

    static {
        for (String line : Resources.lines("languages.txt")) {
            List<String> words = List.of(line.split(" +", -1));
            words.subList(1, words.size())
                    .forEach(word -> COMMON_WORDS.merge(word, words.get(0), (one, other) -> one + " " + other));
        }
    }

    private Languages() {}

    /** The language as a BCP 47 tag; what the page declares, unless its words plainly say otherwise; else "und". */
    static String of(String declared, String text) {
        String tag = tag(declared);
        String sample = text.length() > SAMPLE ? text.substring(0, SAMPLE) : text;
        String detected = detect(sample, tag.isEmpty() ? ENOUGH : ENOUGH_TO_OVERRULE);
        return detected.isEmpty() || tag.equals(detected) || tag.startsWith(detected + "-")
                ? tag.isEmpty() ? "und" : tag
                : detected;
    }

    static boolean isRightToLeft(String language) {
        int end = language.indexOf('-');
        return RIGHT_TO_LEFT.contains(end < 0 ? language : language.substring(0, end));
    }

    private static String tag(String declared) {
        String wanted = declared.strip().replace('_', '-');
        try {
            String tag = new Locale.Builder().setLanguageTag(wanted).build().toLanguageTag();
            return tag.equals("und") ? "" : tag;
        } catch (IllformedLocaleException e) {
            return "";
        }
    }

    /** The language that the text is plainly in; empty in doubt. */
    private static String detect(String text, int enough) {
        String byScript = byScript(text, enough);
        if (!byScript.isEmpty()) {
            return byScript;
        }
        Map<String, Integer> hits = new HashMap<>();
        List<String> words = Wording.words(text);
        for (String word : words) {
            String languages = COMMON_WORDS.get(word);
            if (languages != null) {
                for (String language : languages.split(" ", -1)) {
                    hits.merge(language, 1, Integer::sum);
                }
            }
        }
        String best = "";
        int most = 0;
        int second = 0;
        for (Map.Entry<String, Integer> entry : hits.entrySet()) {
            if (entry.getValue() > most) {
                second = most;
                most = entry.getValue();
                best = entry.getKey();
            } else {
                second = Math.max(second, entry.getValue());
            }
        }
        return words.size() >= enough && most > 0.1 * words.size() && most > 1.3 * second ? best : "";
    }

    private static String byScript(String text, int enough) {
        Map<Character.UnicodeScript, Integer> letters = new HashMap<>();
        int all = 0;
        for (int at = 0; at < text.length(); at++) {
            if (Character.isLetter(text.charAt(at))) {
                all++;
                letters.merge(Character.UnicodeScript.of(text.charAt(at)), 1, Integer::sum);
            }
        }
        int kana = letters.getOrDefault(Character.UnicodeScript.HIRAGANA, 0)
                + letters.getOrDefault(Character.UnicodeScript.KATAKANA, 0);
        int han = letters.getOrDefault(Character.UnicodeScript.HAN, 0);
        if (all < enough) {
            return "";
        }
        if (kana > 0.1 * all) {
            return "ja";
        }
        if (han > 0.4 * all) {
            return "zh";
        }
        Map<Character.UnicodeScript, String> single = Map.of(
                Character.UnicodeScript.HANGUL, "ko",
                Character.UnicodeScript.GREEK, "el",
                Character.UnicodeScript.HEBREW, "he",
                Character.UnicodeScript.THAI, "th",
                Character.UnicodeScript.GEORGIAN, "ka",
                Character.UnicodeScript.ARMENIAN, "hy");
        for (Map.Entry<Character.UnicodeScript, String> entry : single.entrySet()) {
            if (letters.getOrDefault(entry.getKey(), 0) > 0.5 * all) {
                return entry.getValue();
            }
        }
        return "";
    }
}
