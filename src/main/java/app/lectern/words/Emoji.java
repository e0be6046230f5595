package app.lectern.words;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Emoji and flags, by name or in silence. */
final class Emoji implements Recogniser {

    private static final int FIRST_INDICATOR = 0x1F1E6;

    private final boolean named;

    Emoji(boolean named) {
        this.named = named;
    }

    @Override
    public @Nullable Reading read(Source source, int at) {
        int c = source.text().codePointAt(at);
        if (c < 0x2190 || !UCharacter.hasBinaryProperty(c, UProperty.EMOJI)) {
            return null;
        }
        int end = at + Character.charCount(c);
        if (UCharacter.hasBinaryProperty(c, UProperty.REGIONAL_INDICATOR) && end < source.length()) {
            int second = source.text().codePointAt(end);
            if (UCharacter.hasBinaryProperty(second, UProperty.REGIONAL_INDICATOR)) {
                return new Reading(end + Character.charCount(second), named ? flag(c, second) : "");
            }
        }
        boolean tone = UCharacter.hasBinaryProperty(c, UProperty.EMOJI_MODIFIER);
        return new Reading(end, named && !tone ? Scripts.name(c) : "");
    }

    private static String flag(int first, int second) {
        String code = "" + (char) ('A' + first - FIRST_INDICATOR) + (char) ('A' + second - FIRST_INDICATOR);
        String country = new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH);
        StringBuilder spoken = new StringBuilder("flag of");
        for (String word : country.split("[^\\p{L}]+", -1)) {
            spoken.append(word.isEmpty() ? "" : " " + PlainWords.spoken(word));
        }
        return spoken.toString();
    }
}
