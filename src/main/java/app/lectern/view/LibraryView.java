package app.lectern.view;

import java.util.List;

/**
 * The library page.
 *
 * @param stage which articles are shown
 * @param counts how many articles there are of each stage, in the order of {@link Stage}
 * @param rows the articles of this stage that match the search
 * @param query the words searched for, or empty
 * @param tag the tag asked for, or empty
 * @param sort "added" or "length"
 * @param tags all tags in use
 * @param older address of the next page of rows, or empty
 * @param form the form that adds an article
 */
public record LibraryView(
        Stage stage,
        List<Integer> counts,
        List<Row> rows,
        String query,
        String tag,
        String sort,
        List<String> tags,
        String older,
        AddForm form) {

    /**
     * One article.
     *
     * @param length listening time in words, or a guess from its words
     * @param state where the listener is with it, in words
     */
    public record Row(
            String id,
            String title,
            String language,
            String site,
            String length,
            String state,
            List<String> tags,
            boolean queued,
            boolean archived) {}

    /** Whether the rows are only those that match something. */
    public boolean narrowed() {
        return !query.isEmpty() || !tag.isEmpty();
    }
}
