package app.lectern.narrate;

import app.lectern.audio.Format;
import app.lectern.pronounce.Pronunciations;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/**
 * The narrations that were asked for last, with their files: a player asks for one again and again, and the script and
 * the header with its picture are dear to make. Looking one up takes no lock, since hundreds of listeners do it at the
 * same time. Thread-safe.
 */
final class RecentNarrations {

    /** About 30 MB. */
    private static final int MOST_WORDS = 200_000;
    /** Some of a narration's size does not depend on its words. */
    private static final int LEAST_WORDS = 1_000;

    private final CopyOnWriteArrayList<Recent> all = new CopyOnWriteArrayList<>();

    /**
     * Everything that a narration depends on.
     *
     * @param id the article
     * @param title its present title
     * @param restored what was put back
     * @param manner how it is read
     * @param pronunciations what the listener has taught
     */
    record Key(String id, String title, Set<String> restored, Manner manner, Pronunciations pronunciations) {}

    private static final class Recent {
        private final Key key;
        private final Narration narration;
        private final int words;
        private final Map<Format, Rendition> files = new ConcurrentHashMap<>();
        private volatile long used = System.nanoTime();

        Recent(Key key, Narration narration) {
            this.key = key;
            this.narration = narration;
            words = LEAST_WORDS + narration.script().words();
        }
    }

    Optional<Narration> find(Key key) {
        for (Recent recent : all) {
            if (recent.key.equals(key)) {
                recent.used = System.nanoTime();
                return Optional.of(recent.narration);
            }
        }
        return Optional.empty();
    }

    /** The file of a narration, made if it is not at hand. */
    @SuppressWarnings("ReferenceEquality") // comparing all its words would take as long as making it anew
    Rendition file(Narration narration, Format format, Function<Format, Rendition> maker) {
        for (Recent recent : all) {
            if (recent.narration == narration) {
                return recent.files.computeIfAbsent(format, maker);
            }
        }
        return maker.apply(format);
    }

    synchronized void put(Key key, Narration narration) {
        all.removeIf(recent -> recent.key.equals(key));
        all.add(new Recent(key, narration));
        int words = all.stream().mapToInt(recent -> recent.words).sum();
        while (words > MOST_WORDS && all.size() > 1) {
            Recent oldest = all.stream()
                    .min(Comparator.comparingLong(recent -> recent.used))
                    .orElseThrow();
            all.remove(oldest);
            words -= oldest.words;
        }
    }
}
