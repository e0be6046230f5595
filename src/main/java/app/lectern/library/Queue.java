package app.lectern.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** “Up next”: the articles that shall be played one after the other. Thread-safe. */
public final class Queue {

    private final Database database;

    Queue(Database database) {
        this.database = database;
    }

    /** The queued articles in their order. */
    public List<Entry> list() {
        return database.with(handle -> handle.createQuery(
                        Entries.SELECT + " join queue on queue.article = number where deleted is null order by rank")
                .map(Entries::read)
                .list());
    }

    /** Puts an article at the end; one that is queued already stays where it is, an unknown one is ignored. */
    public void add(String articleId) {
        database.with(handle -> handle.execute("""
                insert or ignore into queue (article, rank)
                select number, (select coalesce(max(rank), 0) + 1 from queue) from articles
                where id = ? and deleted is null""", articleId));
    }

    /** Takes an article out. */
    public void remove(String articleId) {
        database.with(handle -> handle.execute(
                "delete from queue where article = (select number from articles where id = ?)", articleId));
    }

    /**
     * Moves a queued article; one that is not queued is ignored.
     *
     * @param place how many articles shall stand before it; more than there are means the end
     */
    public void move(String articleId, int place) {
        database.inTransaction(handle -> {
            List<String> ids = new ArrayList<>(ids(handle));
            if (ids.remove(articleId)) {
                ids.add(Math.min(Math.max(0, place), ids.size()), articleId);
                for (int rank = 0; rank < ids.size(); rank++) {
                    handle.execute(
                            "update queue set rank = ? where article = (select number from articles where id = ?)",
                            rank,
                            ids.get(rank));
                }
            }
            return null;
        });
    }

    /** The article that follows this one; the first if this one is not queued; empty if it is the last. */
    public Optional<Entry> after(String articleId) {
        List<Entry> entries = list();
        List<String> ids = entries.stream().map(Entry::id).toList();
        int next = ids.indexOf(articleId) + 1;
        return next < entries.size() ? Optional.of(entries.get(next)) : Optional.empty();
    }

    private static List<String> ids(Handle handle) {
        return handle.createQuery("select id from queue join articles on number = queue.article order by rank")
                .mapTo(String.class)
                .list();
    }
}
