package app.lectern.library;

import java.util.EnumSet;
import java.util.Set;

/**
 * Which articles are wanted, and in what order.
 *
 * @param states only those in one of these states
 * @param search only those whose title or text has all these words, or words that begin with them; blank for any
 * @param tag only those with this tag; empty for any
 * @param order how they are sorted
 * @param offset how many of them to pass over, 0 or more
 * @param limit how many to give, 1 to 500
 */
public record Query(Set<Entry.State> states, String search, String tag, Order order, int offset, int limit) {

    private static final int MOST = 500;

    public Query {
        states = Set.copyOf(states);
        offset = Math.max(0, offset);
        limit = Math.min(MOST, Math.max(1, limit));
    }

    /** How articles are sorted. */
    public enum Order {
        NEWEST,
        OLDEST,
        SHORTEST,
        LONGEST,
        TITLE
    }

    /** Everything that is not archived, newest first. */
    public static Query standard() {
        return new Query(EnumSet.complementOf(EnumSet.of(Entry.State.ARCHIVED)), "", "", Order.NEWEST, 0, MOST);
    }
}
