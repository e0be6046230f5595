package app.lectern.pronounce;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What letters that English lacks say about a word whose spoken form has lost them: "fianc\u00E9e", "\u0160koda". */
final class ForeignLetters {

    private static final Pattern FINAL_E = Pattern.compile(".*\u00E9e?s?");

    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern PLAIN = Pattern.compile("[a-z']{1,60}");

    private static final Map<String, String> ENGLISH = Map.ofEntries(
            Map.entry("\u010D", "ch"),
            Map.entry("\u0107", "ch"),
            Map.entry("\u0161", "sh"),
            Map.entry("\u015F", "sh"),
            Map.entry("\u0219", "sh"),
            Map.entry("\u015B", "sh"),
            Map.entry("\u017E", "zh"),
            Map.entry("\u0111", "j"),
            Map.entry("\u0142", "w"),
            Map.entry("\u00E5", "o"),
            Map.entry("\u00F1", "ny"),
            Map.entry("\u011F", ""));

    private ForeignLetters() {}

    /** Empty if the printed word has no letter that tells. */
    static List<String> phones(String spoken, String printed, Function<String, List<String>> lexicon) {
        if (printed.chars().allMatch(letter -> letter < 0x80)) {
            return List.of();
        }
        String lower = printed.toLowerCase(Locale.ROOT);
        if (FINAL_E.matcher(lower).matches()) {
            boolean plural = lower.endsWith("s");
            List<String> phones = lexicon.apply(plural ? spoken.substring(0, spoken.length() - 1) : spoken);
            List<String> stressed = phones.isEmpty() ? phones : withFinalE(phones);
            return plural && !phones.isEmpty() ? Phones.withS(stressed) : stressed;
        }
        String respelled = lower;
        for (Map.Entry<String, String> letter : ENGLISH.entrySet()) {
            respelled = respelled.replace(letter.getKey(), letter.getValue());
        }
        String plain = MARKS.matcher(Normalizer.normalize(respelled, Normalizer.Form.NFD))
                .replaceAll("");
        return respelled.equals(lower) || !PLAIN.matcher(plain).matches() ? List.of() : lexicon.apply(plain);
    }

    /** An accented e at the end is said "ay", whether English would leave it out or say "ee". */
    private static List<String> withFinalE(List<String> phones) {
        String last = phones.get(phones.size() - 1);
        if (last.startsWith("ey")) {
            return phones;
        }
        boolean replaces = Phones.isVowel(last);
        List<String> stem = replaces ? phones.subList(0, phones.size() - 1) : phones;
        return Phones.join(Phones.unstressed(stem), List.of("ey1"));
    }
}
