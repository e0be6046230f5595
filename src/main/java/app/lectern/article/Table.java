package app.lectern.article;

import java.util.List;

/**
 * A table of data (never one that is there for the layout).
 *
 * @param caption its caption, or empty
 * @param header the header row's cells, or empty
 * @param rows the other rows' cells, top to bottom
 */
public record Table(String caption, List<String> header, List<List<String>> rows) {

    public Table {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** The number of columns of the widest row. */
    public int columns() {
        return Math.max(header.size(), rows.stream().mapToInt(List::size).max().orElse(0));
    }
}
