package app.lectern.view;

import java.util.List;

/**
 * The page of what plays next.
 *
 * @param entries the articles in the order they play
 * @param summary how many they are and how long they take, in words
 */
public record QueueView(List<Entry> entries, String summary) {

    /**
     * One article in the queue.
     *
     * @param focused which of its buttons takes the focus, "up" or "down", or empty
     */
    public record Entry(
            String id,
            String title,
            String language,
            String site,
            String length,
            boolean first,
            boolean last,
            String focused) {}
}
