package app.lectern.library;

import app.lectern.article.Article;
import app.lectern.article.Block;
import app.lectern.json.Json;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The articles. One that was deleted is as good as gone for every method but {@link #undelete}. Thread-safe.
 */
public final class Articles {

    /** How long a deleted article can be brought back at least. */
    public static final Duration UNDO = Duration.ofDays(30);

    private static final String LETTERS = "0123456789abcdefghijkmnpqrstuvwx";
    private static final int ID_LENGTH = 12;

    private final Database database;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Articles(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Keeps an article.
     *
     * @param article as it was extracted, under the title it shall have
     * @param source the address it came from, or null
     * @param words how many words are spoken
     */
    public Entry add(Article article, @Nullable URI source, int words) {
        String id = newId();
        return database.inTransaction(handle -> {
            long number = handle.createUpdate("""
                            insert into articles
                              (id, title, site, language, source, added, words, duration, state, restored, article)
                            values (:id, :title, :site, :language, :source, :added, :words, 0, 'NEW', '[]', :article)""")
                    .bind("id", id)
                    .bind("title", article.metadata().title())
                    .bind("site", article.metadata().site())
                    .bind("language", article.metadata().language())
                    .bind("source", source == null ? null : source.toString())
                    .bind("added", clock.millis())
                    .bind("words", words)
                    .bind("article", Json.write(article))
                    .executeAndReturnGeneratedKeys("number")
                    .mapTo(Long.class)
                    .one();
            index(handle, number, article);
            return find(handle, id).orElseThrow();
        });
    }

    /** The article with this id. */
    public Optional<Entry> find(String id) {
        return database.with(handle -> find(handle, id));
    }

    /** The newest article that was added from this address. */
    public Optional<Entry> findBySource(URI source) {
        return database.with(handle -> handle.createQuery(
                        Entries.SELECT + " where deleted is null and source = ? order by number desc limit 1")
                .bind(0, source.toString())
                .map(Entries::read)
                .findOne());
    }

    /** An article as it was extracted, without what the listener put back. */
    public Optional<Article> original(String id) {
        return database.with(handle -> original(handle, id));
    }

    /** The articles that a query asks for. */
    public Listing list(Query query) {
        return database.with(handle -> Entries.list(handle, query));
    }

    /** All tags that articles have, in alphabetical order. */
    public List<String> tags() {
        return database.with(
                handle -> handle.createQuery("""
                        select distinct tag from tags join articles on number = tags.article
                        where deleted is null order by tag""").mapTo(String.class).list());
    }

    /**
     * Puts back exactly these left-out pieces.
     *
     * @param words how many words are spoken now
     * @return whether there is such an article
     */
    public boolean restore(String id, Set<String> leftOutIds, int words) {
        return database.inTransaction(handle -> {
            Optional<Article> original = original(handle, id);
            original.ifPresent(article -> {
                handle.createUpdate(
                                "update articles set restored = :restored, words = :words, duration = 0 where id = :id")
                        .bind(
                                "restored",
                                Json.write(leftOutIds.stream().sorted().toList()))
                        .bind("words", words)
                        .bind("id", id)
                        .execute();
                index(handle, number(handle, id), article.restoring(leftOutIds));
            });
            return original.isPresent();
        });
    }

    /**
     * Notes how far the listener is.
     *
     * @return whether there is such an article
     */
    public boolean mark(String id, Entry.State state) {
        return update("update articles set state = ? where id = ? and deleted is null", state.name(), id);
    }

    /**
     * Notes how long an article lasts with the standard voice at its natural rate.
     *
     * @return whether there is such an article
     */
    public boolean measure(String id, Duration duration) {
        return update("update articles set duration = ? where id = ? and deleted is null", duration.toMillis(), id);
    }

    /**
     * Gives an article exactly these tags.
     *
     * @return whether there is such an article
     */
    public boolean tag(String id, Set<String> tags) {
        return database.inTransaction(handle -> {
            Optional<Entry> entry = find(handle, id);
            entry.ifPresent(found -> {
                long number = number(handle, id);
                handle.execute("delete from tags where article = ?", number);
                tags.forEach(tag -> handle.execute("insert into tags (article, tag) values (?, ?)", number, tag));
            });
            return entry.isPresent();
        });
    }

    /**
     * Deletes an article; {@link #undelete} brings it back within {@link #UNDO}.
     *
     * @return whether there was such an article
     */
    public boolean delete(String id) {
        return update("update articles set deleted = ? where id = ? and deleted is null", clock.millis(), id);
    }

    /**
     * Brings back a deleted article with all that belongs to it.
     *
     * @return whether there was such a deleted article
     */
    public boolean undelete(String id) {
        return update("update articles set deleted = null where id = ? and deleted is not null", id);
    }

    /**
     * Removes for good what was deleted longer than {@link #UNDO} ago.
     *
     * @return how many articles
     */
    int purge() {
        Instant before = clock.instant().minus(UNDO);
        return database.inTransaction(handle -> {
            handle.execute(
                    "delete from article_texts where rowid in (select number from articles where deleted < ?)",
                    before.toEpochMilli());
            return handle.execute("delete from articles where deleted < ?", before.toEpochMilli());
        });
    }

    private boolean update(String statement, Object... values) {
        return database.with(handle -> handle.execute(statement, values)) > 0;
    }

    private static Optional<Entry> find(Handle handle, String id) {
        return handle.createQuery(Entries.SELECT + " where deleted is null and id = ?")
                .bind(0, id)
                .map(Entries::read)
                .findOne();
    }

    private static Optional<Article> original(Handle handle, String id) {
        return handle.createQuery("select article from articles where deleted is null and id = ?")
                .bind(0, id)
                .mapTo(String.class)
                .findOne()
                .map(json -> Json.read(json, Article.class));
    }

    private static long number(Handle handle, String id) {
        return handle.createQuery("select number from articles where id = ?")
                .bind(0, id)
                .mapTo(Long.class)
                .one();
    }

    private static void index(Handle handle, long number, Article article) {
        handle.execute(
                "insert or replace into article_texts (rowid, title, body) values (?, ?, ?)",
                number,
                article.metadata().title(),
                article.blocks().stream().map(Block::text).collect(Collectors.joining("\n")));
    }

    private String newId() {
        return random.ints(ID_LENGTH, 0, LETTERS.length())
                .mapToObj(LETTERS::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }
}
