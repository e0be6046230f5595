package app.lectern.words;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Letters and digits in one: "MP3", "A321", "1080p", "401(k)". */
final class Alphanumerics implements Recogniser {

    private static final Pattern MIXED =
            Pattern.compile("(?!\\d++[xX]\\d)(?=[a-zA-Z]*\\d)(?=\\d*[a-zA-Z])[a-zA-Z\\d]++('s|s')?(?![\\p{L}\\d])");
    /** "the over-65s", "747s": the plural of a number. */
    private static final Pattern SEVERAL = Pattern.compile("\\d{2,4}s");

    private static final Pattern SUBSECTION = Pattern.compile("(\\d{1,4})((?:\\([a-zA-Z\\d]{1,3}\\))++)");
    private static final Pattern PART = Pattern.compile("\\d++|[a-zA-Z]++");

    @Override
    public @Nullable Reading read(Source source, int at) {
        if (source.isDigit(at)) {
            Matcher section = source.match(SUBSECTION, at);
            if (section != null) {
                return new Reading(section.end(), Numbers.pairs(section.group(1)) + " " + parts(section.group(2)));
            }
        }
        if (!source.tokenHas("0123456789", at)) {
            return null;
        }
        Matcher mixed = source.match(MIXED, at);
        if (mixed == null || SEVERAL.matcher(mixed.group()).matches()) {
            return null;
        }
        String ending = mixed.group(1);
        String written = ending == null
                ? mixed.group()
                : mixed.group().substring(0, mixed.group().length() - 2);
        return new Reading(mixed.end(), parts(written) + (ending == null ? "" : "'s"));
    }

    private static String parts(String written) {
        StringBuilder spoken = new StringBuilder();
        Matcher part = PART.matcher(written);
        while (part.find()) {
            String found = part.group();
            spoken.append(spoken.isEmpty() ? "" : " ");
            spoken.append(
                    Character.isDigit(found.charAt(0))
                            ? Numbers.pairs(found)
                            : letters(found, part.end() < written.length()));
        }
        return spoken.toString();
    }

    private static String letters(String letters, boolean followed) {
        String lower = letters.toLowerCase(Locale.ROOT);
        boolean spelled = letters.equals(lower) ? !PlainWords.hasVowel(lower) : Initialisms.isSpelled(letters);
        boolean symbol = letters.length() == 2 && !letters.equals(lower) && followed;
        return spelled || symbol || letters.length() == 1 || !PlainWords.sayable(lower)
                ? Letters.spell(letters)
                : PlainWords.spoken(letters);
    }
}
