package app.lectern.web;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.AbstractConnector;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.component.LifeCycle;

/**
 * Lets a stopping server finish the answers that are under way, however slowly they are read. Jetty itself cuts off
 * every connection that rests for a second then, be it one that waits for another request or a phone on a slow line.
 */
final class LastAnswers extends Handler.Wrapper implements LifeCycle.Listener {

    private final Duration patience;
    private final Set<EndPoint> busy = ConcurrentHashMap.newKeySet();

    /** @param patience how long a connection may rest in the middle of an answer */
    LastAnswers(Duration patience) {
        this.patience = patience;
    }

    void guard(Server server) {
        server.insertHandler(this);
        server.addEventListener(this);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        EndPoint connection = request.getConnectionMetaData().getConnection().getEndPoint();
        busy.add(connection);
        Request.addCompletionListener(request, failure -> finished(connection));
        return super.handle(request, response, callback);
    }

    private void finished(EndPoint connection) {
        busy.remove(connection);
        if (getServer().isStopping()) {
            connection.close();
        }
    }

    @Override
    public void lifeCycleStopping(LifeCycle server) {
        for (Connector connector : getServer().getConnectors()) {
            if (connector instanceof AbstractConnector listening) {
                listening.setShutdownIdleTimeout(patience.toMillis());
            }
            connector.getConnectedEndPoints().stream()
                    .filter(connection -> !busy.contains(connection))
                    .forEach(EndPoint::close);
        }
    }
}
