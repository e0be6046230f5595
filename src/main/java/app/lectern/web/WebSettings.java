package app.lectern.web;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * How the server is reached.
 *
 * @param host the address to listen on
 * @param port the port to listen on, 0 for any free one
 * @param baseUrl scheme, host and port under which browsers reach it, if that differs
 */
public record WebSettings(String host, int port, @Nullable URI baseUrl) {

    /** This machine only, on the standard port. */
    public static WebSettings defaults() {
        return new WebSettings("127.0.0.1", 7070, null);
    }
}
