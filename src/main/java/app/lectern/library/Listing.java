package app.lectern.library;

import java.util.List;

/**
 * What a {@link Query} found.
 *
 * @param entries those asked for, sorted
 * @param total how many there are in all, whatever the query's offset and limit
 */
public record Listing(List<Entry> entries, int total) {

    public Listing {
        entries = List.copyOf(entries);
    }
}
