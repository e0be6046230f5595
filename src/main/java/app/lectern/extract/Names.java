package app.lectern.extract;

import app.lectern.article.LeftOut.Reason;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    private final Map<String, Hint> hints = new HashMap<>();

    Names() {
        for (String line : Resources.lines("names.txt")) {
            boolean weak = line.startsWith("? ");
            List<String> words = List.of((weak ? line.substring(2) : line).split(" ", -1));
            Hint hint = new Hint(Reason.valueOf(words.get(0)), weak);
            words.subList(1, words.size()).forEach(word -> hints.put(word, hint));
        }
    }

    /** The strongest hint in the names; null if there is none. */
    @Nullable
    Hint hint(String names) {
        @Nullable Hint found = null;
        String before = "";
        int start = -1;
        for (int at = 0; at <= names.length(); at++) {
            boolean letter = at < names.length() && names.charAt(at) >= 'a' && names.charAt(at) <= 'z';
            if (letter && start < 0) {
                start = at;
            } else if (!letter && start >= 0) {
                String word = names.substring(start, at);
                found = stronger(found, hints.get(word));
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

    private static @Nullable Hint stronger(@Nullable Hint one, @Nullable Hint other) {
        return one == null || (one.weak() && other != null && !other.weak()) ? other : one;
    }
}
