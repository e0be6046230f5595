package app.lectern.narrate;

import app.lectern.pronounce.Pronunciations;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The narrations that were asked for last, so that following a player's many requests costs nothing. Thread-safe. */
final class RecentNarrations {

    private static final int MOST = 8;

    private final Map<Key, Narration> narrations = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Narration> eldest) {
            return size() > MOST;
        }
    };

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

    synchronized Optional<Narration> find(Key key) {
        return Optional.ofNullable(narrations.get(key));
    }

    synchronized void put(Key key, Narration narration) {
        narrations.put(key, narration);
    }
}
