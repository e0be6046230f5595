package app.lectern.web;

import java.time.Duration;
import java.util.function.Predicate;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.QoSHandler;
import org.eclipse.jetty.util.component.LifeCycle;

/**
 * Keeps requests that may last from taking every thread, so that pages are served meanwhile. Those beyond the limit
 * wait without a thread, and are turned away if it takes long. New connections may queue in the same number.
 */
final class Crowds implements LifeCycle.Listener {

    private static final int UPLOADS = 32;
    private static final int DOWNLOADS = 400;
    private static final int WAITING = 1_000;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Server server;

    private Crowds(Server server) {
        this.server = server;
    }

    static void limit(Server server) {
        server.addEventListener(new Crowds(server));
        server.insertHandler(atMost(UPLOADS, request -> !Guard.isSafe(request.getMethod())));
        server.insertHandler(atMost(DOWNLOADS, Crowds::isSound));
    }

    /** Whoever finds the queue of new connections full tries again after one second, then after three. */
    @Override
    public void lifeCycleStarting(LifeCycle starting) {
        for (Connector connector : server.getConnectors()) {
            if (connector instanceof ServerConnector listening) {
                listening.setAcceptQueueSize(WAITING);
            }
        }
    }

    private static QoSHandler atMost(int requests, Predicate<Request> which) {
        QoSHandler handler = new QoSHandler();
        handler.include(which);
        handler.setMaxRequestCount(requests);
        handler.setMaxSuspendedRequestCount(WAITING);
        handler.setMaxSuspend(PATIENCE);
        return handler;
    }

    private static boolean isSound(Request request) {
        String path = Request.getPathInContext(request);
        return path.contains("/audio") || path.contains("/sample.");
    }
}
