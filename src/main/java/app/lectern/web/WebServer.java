package app.lectern.web;

import app.lectern.article.Problem;
import app.lectern.library.Library;
import app.lectern.narrate.Shelf;
import app.lectern.speech.Voices;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Context;
import io.javalin.util.JavalinException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lectern's pages and interface over HTTP. Closing it lets answers that are under way finish for a while. */
public final class WebServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WebServer.class);

    private static final int LARGEST_BODY = 10_000_000;
    /** Enough for all that {@link Crowds} lets in, and for pages meanwhile; those not in use end. */
    private static final int MOST_THREADS = 500;

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final WebSettings settings;
    private final Javalin server;

    public WebServer(Shelf shelf, Library library, Voices voices, WebSettings settings) {
        this.settings = settings;
        Handlers handlers = Handlers.of(shelf, library, voices, settings);
        server = Javalin.create(config -> configure(config, new HostNames(settings), handlers));
    }

    /**
     * Starts to listen.
     *
     * @return the port, which the system chose if the settings named none
     * @throws Problem {@code INVALID} if nothing can listen there, most often because the port is taken
     */
    public int start() {
        try {
            return server.start(settings.host(), settings.port()).port();
        } catch (JavalinException taken) {
            throw new Problem(
                    Problem.Kind.INVALID,
                    "Nothing can listen on port " + settings.port() + " of " + settings.host()
                            + ". Another program may have it: choose another one with --port. Or this is no address of"
                            + " this computer: choose another one with --host.",
                    taken);
        }
    }

    @Override
    public void close() {
        try {
            // Javalin's own way to stop writes a stack trace into the log when patience ends.
            server.jettyServer().server().stop();
        } catch (TimeoutException patienceEnded) {
            LOG.info("Stopped while an answer was still being read.");
        } catch (Exception e) {
            LOG.warn("The server did not stop in good order", e);
        }
    }

    /** Said beforehand, because a form that is too large is otherwise taken for a malformed one. */
    private static void refuseTooMuch(Context context) {
        if (context.req().getContentLengthLong() > LARGEST_BODY) {
            throw new ContentTooLargeResponse();
        }
    }

    private static void configure(JavalinConfig config, HostNames hostNames, Handlers handlers) {
        config.startup.showJavalinBanner = false;
        config.startup.startupWatcherEnabled = false;
        config.http.maxRequestSize = LARGEST_BODY;
        config.http.prefer405over404 = true;
        config.http.compressionStrategy = CompressionStrategy.GZIP;
        config.jetty.multipartConfig.maxFileSize(LARGEST_BODY / 1_000_000, SizeUnit.MB);
        config.jetty.multipartConfig.maxTotalRequestSize(LARGEST_BODY / 1_000_000, SizeUnit.MB);
        config.jetty.multipartConfig.maxInMemoryFileSize(LARGEST_BODY / 1_000_000, SizeUnit.MB);
        config.jetty.threadPool = new QueuedThreadPool(MOST_THREADS);
        config.jetty.modifyServer(jetty -> {
            jetty.setStopTimeout(PATIENCE.toMillis());
            jetty.insertHandler(new SlowSenders());
            Crowds.limit(jetty);
            jetty.insertHandler(new GracefulHandler());
            new LastAnswers(PATIENCE).guard(jetty);
        });
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setIdleTimeout(PATIENCE.toMillis());
        });
        config.routes.before(Guard::sealAnswer);
        config.routes.before(hostNames::check);
        config.routes.before(Guard::refuseForeignForms);
        config.routes.before(WebServer::refuseTooMuch);
        Routes.register(config.routes, handlers);
        handlers.problems().register(config.routes);
    }
}
