package app.lectern.library;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Where the listener stopped in each article. A player that was left open in another window or on another device must
 * not throw the listener back: a session may go on saving only until another has taken over, and may take over itself
 * only from the position that stands. Thread-safe.
 */
public final class Positions {

    private final Database database;
    private final Clock clock;

    Positions(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Where the listener stopped in an article, if it was ever played. */
    public Optional<Position> find(String articleId) {
        return database.with(handle -> find(handle, articleId));
    }

    /**
     * Saves a position, unless another session has saved one since this session last knew where the listener was.
     *
     * @param sentenceId where the listener is
     * @param offsetMillis how far into the sentence, in milliseconds at the voice's natural rate
     * @param session a name of the caller's making, another for each start of a player
     * @param basedOn the {@link Position#version() version} that this session knows of, 0 if there was no position
     * @return the position that stands now: this one, or the newer one of the other session; empty if there is no such
     *     article
     */
    public Optional<Position> save(
            String articleId, String sentenceId, long offsetMillis, String session, long basedOn) {
        return database.inTransaction(handle -> {
            Optional<Position> standing = find(handle, articleId);
            boolean same = standing.filter(old -> old.session().equals(session)).isPresent();
            long version = standing.map(Position::version).orElse(0L);
            if (!same && version > basedOn) {
                return standing;
            }
            handle.createUpdate("""
                            insert or replace into positions (article, sentence, offset, session, version, saved)
                            select number, :sentence, :offset, :session, :version, :saved
                            from articles where id = :id and deleted is null""")
                    .bind("sentence", sentenceId)
                    .bind("offset", Math.max(0, offsetMillis))
                    .bind("session", session)
                    .bind("version", version + 1)
                    .bind("saved", clock.millis())
                    .bind("id", articleId)
                    .execute();
            return find(handle, articleId);
        });
    }

    /** Forgets where the listener stopped, so that the article begins at its beginning. */
    public void forget(String articleId) {
        database.with(handle -> handle.execute(
                "delete from positions where article = (select number from articles where id = ?)", articleId));
    }

    private static Optional<Position> find(Handle handle, String articleId) {
        return handle.createQuery("""
                        select sentence, offset, session, version, saved from positions
                        join articles on number = positions.article where id = ? and deleted is null""")
                .bind(0, articleId)
                .map((row, context) -> new Position(
                        row.getString("sentence"),
                        row.getLong("offset"),
                        row.getString("session"),
                        row.getLong("version"),
                        Instant.ofEpochMilli(row.getLong("saved"))))
                .findOne();
    }
}
