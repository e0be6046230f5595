package app.lectern.web;

import app.lectern.article.Problem;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The static files, held in memory. Their address holds a digest of all of them, so that a browser may keep them for
 * ever and modules find each other by plain relative names.
 */
final class Assets {

    /** Every file of the static folder. */
    static final List<String> NAMES = List.of(
            "app.js",
            "add.js",
            "article.css",
            "dock.js",
            "follow.js",
            "icon-192.png",
            "icon-512.png",
            "icon.svg",
            "media-session.js",
            "offline.js",
            "places.js",
            "player.js",
            "position.js",
            "preferences.js",
            "preparing.js",
            "pronunciation.js",
            "queue.js",
            "seek.js",
            "selection.js",
            "sentences.js",
            "service-worker.js",
            "settings.js",
            "shelves.css",
            "shortcuts.js",
            "sleep.js",
            "style.css",
            "times.js");

    private static final Map<String, String> TYPES = Map.of(
            "js",
            "text/javascript; charset=utf-8",
            "css",
            "text/css; charset=utf-8",
            "svg",
            "image/svg+xml",
            "png",
            "image/png");

    private final Map<String, byte[]> files = new TreeMap<>();
    private final byte[] interfaceDescription = read("/openapi.yaml");
    private final String version;

    Assets() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String name : NAMES) {
                byte[] body = read("/static/" + name);
                files.put(name, body);
                digest.update(body);
            }
            version = HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What stands before a file's name in its address. */
    String prefix() {
        return "/static/" + version + "/";
    }

    /** The digest of all files. */
    String version() {
        return version;
    }

    /** The bytes of one file of {@link #NAMES}. */
    byte[] body(String name) {
        byte[] body = files.get(name);
        if (body == null) {
            throw new Problem(Problem.Kind.NOT_FOUND, "There is no such file.");
        }
        return body;
    }

    /** Answers with the file named in the address. */
    void serve(Context context) {
        String name = context.pathParam("name");
        byte[] body = body(name);
        boolean current = context.pathParam("version").equals(version);
        context.header("Cache-Control", current ? "public, max-age=31536000, immutable" : "no-cache");
        context.contentType(TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream"));
        context.result(body);
    }

    /** Answers with the description of the interface for programs (OpenAPI). */
    void interfaceDescription(Context context) {
        context.header("Cache-Control", "no-cache");
        context.contentType("application/yaml");
        context.result(interfaceDescription);
    }

    private static byte[] read(String path) {
        try (InputStream in = Assets.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks its file " + path + ".");
            }
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
