package app.lectern.web;

import java.time.Duration;
import java.util.function.Predicate;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.QoSHandler;

/**
 * Keeps requests that may last from taking every thread, so that pages are served meanwhile. Those beyond the limit
 * wait without a thread, and are turned away if it takes long.
 */
final class Crowds {

    private static final int UPLOADS = 32;
    private static final int DOWNLOADS = 400;
    private static final int WAITING = 1_000;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private Crowds() {}

    static void limit(Server server) {
        server.insertHandler(atMost(UPLOADS, request -> !Guard.isSafe(request.getMethod())));
        server.insertHandler(atMost(DOWNLOADS, Crowds::isSound));
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
