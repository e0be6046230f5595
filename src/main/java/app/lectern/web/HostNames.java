package app.lectern.web;

import app.lectern.article.Problem;
import io.javalin.http.Context;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The names under which Lectern answers. A stranger's site can point its own name at this computer and would then be
 * taken by the browser for Lectern itself (DNS rebinding); so a name must be one that nobody on the internet can own,
 * or one that whoever runs Lectern gave it.
 */
final class HostNames {

    private static final Pattern ADDRESS = Pattern.compile("\\[[0-9a-f:.]+]|\\d{1,3}(?:\\.\\d{1,3}){3}");
    /** Names of one label, and those that are set aside for private networks (RFC 6761, 6762, 8375; ICANN 2024). */
    private static final Pattern PRIVATE_NAME =
            Pattern.compile("[a-z0-9_-]+|[a-z0-9_.-]+\\.(?:localhost|local|lan|home\\.arpa|internal|test)");

    private static final Pattern PORT = Pattern.compile(":\\d{1,5}$");

    private final Set<String> given;

    HostNames(WebSettings settings) {
        URI base = settings.baseUrl();
        @Nullable String name = base == null ? null : base.getHost();
        String host = settings.host().toLowerCase(Locale.ROOT);
        given = name == null ? Set.of(host) : Set.of(name.toLowerCase(Locale.ROOT), host);
    }

    /** Refuses a request that was sent to another name. */
    void check(Context context) {
        String host = String.valueOf(context.header("Host")).toLowerCase(Locale.ROOT);
        String name = PORT.matcher(host).replaceFirst("");
        boolean known = given.contains(name)
                || ADDRESS.matcher(name).matches()
                || PRIVATE_NAME.matcher(name).matches();
        if (!known) {
            throw new Problem(
                    Problem.Kind.REFUSED,
                    "Lectern does not know itself by the name “" + name
                            + "”. To use it under this name, start it with --base-url http://" + host + ".");
        }
    }
}
