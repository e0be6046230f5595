package app.lectern.library;

import app.lectern.json.Json;
import java.util.Optional;

/**
 * How long each sentence of an article is, for each voice and rate it was laid out for; saves working it out again.
 * Thread-safe.
 */
public final class Layouts {

    /** Anyone can ask for an article at any rate, which must not fill the disk. */
    private static final int MOST_PER_ARTICLE = 24;

    private final Database database;

    Layouts(Database database) {
        this.database = database;
    }

    /**
     * What a layout was made for.
     *
     * @param articleId the article
     * @param voice the voice's id
     * @param rate how much faster than the voice's natural rate
     * @param script hash of the script; a layout for an older script is not found
     */
    public record Key(String articleId, String voice, double rate, String script) {}

    /** The layout for this key, as it was put; empty if there is none, or one that does not fit the type any more. */
    public <T> Optional<T> find(Key key, Class<T> type) {
        Optional<String> json = database.with(handle -> handle.createQuery("""
                        select layout from layouts join articles on articles.number = layouts.article
                        where id = :id and voice = :voice and rate = :rate and script = :script""")
                .bind("id", key.articleId())
                .bind("voice", key.voice())
                .bind("rate", key.rate())
                .bind("script", key.script())
                .mapTo(String.class)
                .findOne());
        return json.flatMap(text -> Json.readIfFits(text, type));
    }

    /** Keeps a layout, in the place of an older one for the same article, voice and rate. */
    public void put(Key key, Object layout) {
        String json = Json.write(layout);
        database.inTransaction(handle -> {
            handle.createUpdate("""
                            insert or replace into layouts (article, voice, rate, script, layout)
                            select number, :voice, :rate, :script, :layout from articles where id = :id""")
                    .bind("id", key.articleId())
                    .bind("voice", key.voice())
                    .bind("rate", key.rate())
                    .bind("script", key.script())
                    .bind("layout", json)
                    .execute();
            return handle.createUpdate("""
                            delete from layouts
                            where article = (select number from articles where id = :id) and number not in (
                              select layouts.number from layouts join articles on articles.number = layouts.article
                              where id = :id order by layouts.number desc limit :most)""")
                    .bind("id", key.articleId())
                    .bind("most", MOST_PER_ARTICLE)
                    .execute();
        });
    }
}
