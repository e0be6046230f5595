package app.lectern.web;

import app.lectern.library.Entry;
import app.lectern.view.LibraryView;
import app.lectern.view.QueueView;
import app.lectern.view.Times;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Articles of the library as lists show them. */
final class Rows {

    private static final int WORDS_A_MINUTE = 150;

    private Rows() {}

    static LibraryView.Row row(Entry entry, boolean queued) {
        return new LibraryView.Row(
                entry.id(),
                entry.title(),
                entry.language(),
                entry.site(),
                Times.about(length(entry)),
                state(entry.state()),
                entry.tags().stream().sorted().toList(),
                queued,
                entry.state() == Entry.State.ARCHIVED);
    }

    /**
     * "Up next".
     *
     * @param moved the article that was just moved, or null: the button that moves it on has the focus
     * @param way "up" or "down"
     */
    static QueueView queue(List<Entry> entries, @Nullable String moved, String way) {
        List<QueueView.Entry> rows = new ArrayList<>();
        for (Entry entry : entries) {
            boolean first = rows.isEmpty();
            boolean last = rows.size() == entries.size() - 1;
            String button = (way.equals("up") && !first) || last ? "up" : "down";
            rows.add(new QueueView.Entry(
                    entry.id(),
                    entry.title(),
                    entry.language(),
                    entry.site(),
                    Times.about(length(entry)),
                    first,
                    last,
                    entry.id().equals(moved) ? button : ""));
        }
        Duration whole = entries.stream().map(Rows::length).reduce(Duration.ZERO, Duration::plus);
        return new QueueView(rows, Times.count(entries.size(), "article") + ", " + Times.about(whole) + " in all.");
    }

    /** How long an article lasts, guessed from its words until it has been laid out. */
    static Duration length(Entry entry) {
        return entry.duration().isZero() ? Duration.ofSeconds(entry.words() * 60L / WORDS_A_MINUTE) : entry.duration();
    }

    private static String state(Entry.State state) {
        return switch (state) {
            case NEW -> "Unread";
            case STARTED -> "In progress";
            case HEARD -> "Heard";
            case ARCHIVED -> "In the archive";
        };
    }
}
