package app.lectern.library;

import app.lectern.article.Problem;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationState;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;

/** The SQLite file: its schema, its transactions, and its failures in plain words. */
final class Database implements AutoCloseable {

    private static final int LOCK_WAIT_MILLIS = 10_000;

    private final Connections connections;
    private final Jdbi jdbi;
    /** While one connection is open, closing another does not end the write-ahead log. */
    private final Handle first;

    private Database(SQLiteDataSource source) {
        connections = new Connections(source);
        jdbi = Jdbi.create(connections);
        first = jdbi.open();
    }

    static Database open(Path folder) {
        try {
            makePrivate(folder);
            SQLiteDataSource source = new SQLiteDataSource(configuration());
            source.setUrl("jdbc:sqlite:" + folder.resolve("lectern.db"));
            migrate(folder, source);
            return new Database(source);
        } catch (IOException e) {
            throw new Problem(
                    Problem.Kind.STORAGE,
                    "The data folder " + folder
                            + " cannot be used. Check that it is a folder and that you may write in it,"
                            + " or name another with --data.",
                    e);
        } catch (JdbiException | FlywayException e) {
            throw problem(e);
        }
    }

    /** What someone reads is nobody else's business; a folder that is there already keeps its permissions. */
    private static void makePrivate(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Path absolute = folder.toAbsolutePath();
        if (absolute.getParent() != null) {
            Files.createDirectories(absolute.getParent());
        }
        if (absolute.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createDirectory(
                    absolute, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectory(absolute);
        }
    }

    private static SQLiteConfig configuration() {
        SQLiteConfig configuration = new SQLiteConfig();
        configuration.setJournalMode(JournalMode.WAL);
        // FULL, not NORMAL: a commit that was acknowledged must survive a power cut, and we commit rarely.
        configuration.setSynchronous(SynchronousMode.FULL);
        // A transaction that reads first and writes later would fail, not wait, when another writes in between.
        configuration.setTransactionMode(TransactionMode.IMMEDIATE);
        configuration.setBusyTimeout(LOCK_WAIT_MILLIS);
        configuration.enforceForeignKeys(true);
        return configuration;
    }

    /** One at a time, among threads and among processes: Flyway has no lock for SQLite. */
    private static synchronized void migrate(Path folder, SQLiteDataSource source) throws IOException {
        try (FileChannel file =
                FileChannel.open(folder.resolve("lectern.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            file.lock();
            Flyway flyway = Flyway.configure(Database.class.getClassLoader())
                    .dataSource(source)
                    .locations("classpath:db/migration")
                    .load();
            boolean later = Arrays.stream(flyway.info().all())
                    .anyMatch(migration -> migration.getState() == MigrationState.FUTURE_SUCCESS);
            if (later) {
                throw new Problem(
                        Problem.Kind.STORAGE,
                        "The library in " + folder + " was written by a later version of Lectern. Start that version,"
                                + " or name another folder with --data.");
            }
            flyway.migrate();
        }
    }

    /** Runs statements that only read, or one statement that writes. */
    <T> T with(HandleCallback<T, RuntimeException> work) {
        try {
            return jdbi.withHandle(work);
        } catch (JdbiException e) {
            throw problem(e);
        }
    }

    /** Runs statements of which all take effect, or none if an exception leaves them. */
    <T> T inTransaction(HandleCallback<T, RuntimeException> work) {
        try {
            return jdbi.inTransaction(work);
        } catch (JdbiException e) {
            throw problem(e);
        }
    }

    @Override
    public void close() {
        first.close();
        try {
            connections.close();
        } catch (SQLException e) {
            throw problem(new ConnectionException(e));
        }
    }

    /** The failure in plain words if the disk or the file is to blame; otherwise the mistake is ours and stays as it is. */
    private static RuntimeException problem(RuntimeException cause) {
        String message = switch (code(cause)) {
            case SQLITE_FULL -> "The disk is full, so nothing could be saved. Make room and try again.";
            case SQLITE_NOTADB, SQLITE_CORRUPT ->
                "The library file lectern.db is damaged. Put a copy of it in its place, or move it away to"
                        + " begin anew.";
            case SQLITE_BUSY, SQLITE_LOCKED ->
                "The library is busy: another program holds lectern.db. Close it and try again.";
            case SQLITE_READONLY, SQLITE_PERM, SQLITE_CANTOPEN ->
                "The library file lectern.db cannot be written. Check who may write in the data folder.";
            case SQLITE_IOERR ->
                "The library file lectern.db could not be read or written. Check the disk and try again.";
            default -> "";
        };
        return message.isEmpty() ? cause : new Problem(Problem.Kind.STORAGE, message, cause);
    }

    private static SQLiteErrorCode code(Throwable cause) {
        for (Throwable at = cause; at != null; at = at.getCause()) {
            if (at instanceof SQLException failure && failure.getErrorCode() != 0) {
                // The lowest byte is the code proper; the rest says more than we need.
                return SQLiteErrorCode.getErrorCode(failure.getErrorCode() & 0xff);
            }
        }
        return SQLiteErrorCode.UNKNOWN_ERROR;
    }
}
