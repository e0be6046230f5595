package app.lectern.library;

import app.lectern.article.Problem;
import java.nio.file.Path;
import java.time.Clock;

/**
 * Everything that Lectern keeps, in one data folder. What a method has acknowledged by returning is on the disk: it
 * survives the death of the process and the loss of power. Thread-safe; several processes may use the same folder.
 *
 * <p>Every method of the library and its parts throws {@link Problem} of kind {@code STORAGE} if the disk fails.
 */
public final class Library implements AutoCloseable {

    private final Path folder;
    private final Database database;
    private final Articles articles;
    private final Positions positions;
    private final Queue queue;
    private final Layouts layouts;
    private final Settings settings;

    private Library(Path folder, Database database, Clock clock) {
        this.folder = folder;
        this.database = database;
        articles = new Articles(database, clock);
        positions = new Positions(database, clock);
        queue = new Queue(database);
        layouts = new Layouts(database);
        settings = new Settings(database);
    }

    /**
     * Opens the library in a folder, and makes both if there is none yet. What was deleted long ago is purged.
     *
     * @throws Problem {@code STORAGE} if the folder cannot be used, the database is damaged, or it was written by a later
     *     version of Lectern
     */
    public static Library open(Path folder, Clock clock) {
        Library library = new Library(folder, Database.open(folder), clock);
        library.articles.purge();
        return library;
    }

    /** The data folder. */
    public Path folder() {
        return folder;
    }

    public Articles articles() {
        return articles;
    }

    public Positions positions() {
        return positions;
    }

    public Queue queue() {
        return queue;
    }

    public Layouts layouts() {
        return layouts;
    }

    public Settings settings() {
        return settings;
    }

    @Override
    public void close() {
        database.close();
    }
}
