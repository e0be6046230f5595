package app.lectern.words;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A letter for thousands or millions right behind a number: "20k followers", "5m people", but "a 10k run". */
final class ScaleLetters implements Recogniser {

    private static final Pattern NUMBER =
            Pattern.compile("\\d{1,4}(?:\\.(\\d++))?([kKmMbB]|mn|bn|tn|trn)(?![\\p{L}\\d])");
    private static final Set<String> RACES =
            Set.of("run", "race", "walk", "swim", "row", "ride", "runs", "races", "event");
    private static final Set<String> PICTURES = Set.of(
            "tv", "tvs", "video", "videos", "screen", "display", "resolution", "ultra", "hdr", "streaming", "gaming");

    @Override
    public @Nullable Reading read(Source source, int at) {
        Matcher match = source.match(NUMBER, at);
        Amount amount = match == null ? null : Amount.read(source, at);
        if (match == null || amount == null) {
            return null;
        }
        String letter = match.group(2).toLowerCase(Locale.ROOT);
        if (match.group().equalsIgnoreCase("401k")) {
            return new Reading(match.end(), "four oh one K");
        }
        if (letter.equals("k")) {
            String after = source.lowerWordAfter(match.end());
            boolean name = RACES.contains(after) || PICTURES.contains(after) || match.end() - at == 2;
            return new Reading(match.end(), amount.spoken() + (name ? " K" : " thousand"));
        }
        if (letter.length() > 1) {
            return new Reading(amount.end(), amount.spoken());
        }
        boolean capital = Character.isUpperCase(match.group(2).charAt(0));
        boolean certain = capital && (match.group(1) != null || source.at(match.end()) == '+');
        return certain || Context.multitude(source, match.end())
                ? new Reading(match.end(), amount.spoken() + (letter.equals("m") ? " million" : " billion"))
                : null;
    }
}
