package app.lectern.extract;

import app.lectern.article.LeftOut.Reason;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What class names and ids hint at. */
final class Names {

    /**
     * A hint that a part of a page is not the article.
     *
     * @param reason what it seems to be
     * @param weak whether the word is used for much else as well
     */
    record Hint(Reason reason, boolean weak) {}

    /** "no-sidebar" has none. */
    private static final Set<String> DENIALS = Set.of("no", "non", "not", "without");

    private static final int SHORT = 3;
    private static final int MANY_SHORT = 4;

    private final Map<String, Hint> hints = new HashMap<>();

    Names() {
        for (String line : Resources.lines("names.txt")) {
            boolean weak = line.startsWith("? ");
            List<String> words = List.of((weak ? line.substring(2) : line).split(" ", -1));
            Hint hint = new Hint(Reason.valueOf(words.get(0)), weak);
            words.subList(1, words.size()).forEach(word -> hints.put(word, hint));
        }
    }

    /** The strongest hint in the names, which are in lower case; null if there is none. */
    @Nullable
    Hint hint(String names) {
        @Nullable Hint found = null;
        String before = "";
        boolean machineMade = isMachineMade(names);
        int start = -1;
        for (int at = 0; at <= names.length(); at++) {
            boolean inside = at < names.length() && isInside(names.charAt(at));
            if (inside && start < 0) {
                start = at;
            } else if (!inside && start >= 0) {
                String word = word(names.substring(start, at));
                if (!DENIALS.contains(before) && !(machineMade && word.length() <= SHORT)) {
                    found = stronger(found, hints.get(word));
                }
                if (!before.isEmpty()) {
                    found = stronger(found, hints.get(before + "-" + word));
                }
                boolean joined = at < names.length() && (names.charAt(at) == '-' || names.charAt(at) == '_');
                before = joined ? word : "";
                start = -1;
            }
        }
        return found;
    }

    private static boolean isInside(char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
    }

    /** A word may be numbered ("ad2"); letters between figures are no word ("672ad0"). */
    private static String word(String run) {
        int letters = 0;
        while (letters < run.length() && run.charAt(letters) >= 'a') {
            letters++;
        }
        return run.substring(letters).chars().allMatch(letter -> letter <= '9') ? run.substring(0, letters) : "";
    }

    /** Whether a program shortened the names, so that short ones mean nothing. */
    private static boolean isMachineMade(String names) {
        int shortOnes = 0;
        int length = 0;
        for (int at = 0; at <= names.length(); at++) {
            boolean ends = at == names.length() || names.charAt(at) == ' ';
            shortOnes += ends && length > 0 && length <= 2 ? 1 : 0;
            length = ends ? 0 : length + 1;
        }
        return shortOnes >= MANY_SHORT;
    }

    private static @Nullable Hint stronger(@Nullable Hint one, @Nullable Hint other) {
        return one == null || (one.weak() && other != null && !other.weak()) ? other : one;
    }
}
