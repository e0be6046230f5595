package app.lectern;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a person decides when starting the server.
 *
 * @param data the folder that keeps everything; made if there is none
 * @param host the address to listen on
 * @param port the port to listen on, 0 for any free one
 * @param baseUrl where others reach the server if it stands behind a proxy, or null
 * @param allowPrivate hosts of private networks that may be fetched from
 * @param voices folders with further voices
 */
public record AppSettings(
        Path data, String host, int port, @Nullable URI baseUrl, Set<String> allowPrivate, List<Path> voices) {

    public AppSettings {
        allowPrivate = Set.copyOf(allowPrivate);
        voices = List.copyOf(voices);
    }
}
