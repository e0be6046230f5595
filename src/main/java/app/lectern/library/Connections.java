package app.lectern.library;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.LinkedBlockingDeque;
import javax.sql.DataSource;
import org.jdbi.v3.core.ConnectionFactory;

/**
 * Connections to the database, kept open to be used again: opening one takes longer than most questions do. Thread-safe.
 */
final class Connections implements ConnectionFactory, AutoCloseable {

    /** More than this many at the same time are opened as needed and closed after it. */
    private static final int MOST_IDLE = 8;

    private final DataSource source;
    private final LinkedBlockingDeque<Connection> idle = new LinkedBlockingDeque<>(MOST_IDLE);
    private volatile boolean closed;

    Connections(DataSource source) {
        this.source = source;
    }

    @Override
    public Connection openConnection() throws SQLException {
        // the one used last: its pages are still in its memory
        Connection known = idle.pollFirst();
        return known == null ? source.getConnection() : known;
    }

    @Override
    public void closeConnection(Connection connection) throws SQLException {
        boolean usable = !connection.isClosed() && connection.getAutoCommit();
        if (closed || !usable || !idle.offerFirst(connection)) {
            connection.close();
        } else if (closed) {
            close();
        }
    }

    @Override
    public void close() throws SQLException {
        closed = true;
        for (Connection each = idle.pollFirst(); each != null; each = idle.pollFirst()) {
            each.close();
        }
    }
}
