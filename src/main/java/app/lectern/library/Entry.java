package app.lectern.library;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An article in the library, without its text.
 *
 * @param id names it in addresses: 12 lower-case letters and digits, random
 * @param title what it is called
 * @param site the publication, or empty
 * @param language BCP 47 tag
 * @param source the address it was added from, or null for pasted text and files
 * @param added when it was added
 * @param words how many words are spoken
 * @param duration how long it lasts with the standard voice at its natural rate; zero if that is not known yet
 * @param state how far the listener is with it
 * @param tags the listener's own labels
 * @param restored ids of the left-out pieces that the listener put back
 */
public record Entry(
        String id,
        String title,
        String site,
        String language,
        @Nullable URI source,
        Instant added,
        int words,
        Duration duration,
        State state,
        Set<String> tags,
        Set<String> restored) {

    public Entry {
        tags = Set.copyOf(tags);
        restored = Set.copyOf(restored);
    }

    /** How far the listener is with an article. */
    public enum State {
        NEW,
        STARTED,
        HEARD,
        ARCHIVED
    }
}
