package app.lectern.web;

import app.lectern.json.Json;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What makes Lectern an app on a phone: manifest, icons, service worker, and the page shown without a connection. */
final class Install {

    private final Assets assets;
    private final Pages pages;

    Install(Assets assets, Pages pages) {
        this.assets = assets;
        this.pages = pages;
    }

    void manifest(Context context) {
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("name", "Lectern");
        manifest.put("short_name", "Lectern");
        manifest.put("description", "Reads web articles aloud");
        manifest.put("id", "/");
        manifest.put("start_url", "/");
        manifest.put("display", "standalone");
        manifest.put("background_color", "#fbf8f1");
        manifest.put("theme_color", "#7d1d2f");
        manifest.put(
                "icons",
                List.of(
                        Map.of("src", assets.prefix() + "icon-192.png", "sizes", "192x192", "type", "image/png"),
                        Map.of("src", assets.prefix() + "icon-512.png", "sizes", "512x512", "type", "image/png"),
                        Map.of("src", assets.prefix() + "icon.svg", "sizes", "any", "type", "image/svg+xml")));
        manifest.put(
                "share_target",
                Map.of(
                        "action", "/share",
                        "method", "POST",
                        "enctype", "multipart/form-data",
                        "params", Map.of("title", "title", "text", "text", "url", "url")));
        context.contentType("application/manifest+json");
        context.header("Cache-Control", "no-cache");
        context.result(Json.write(manifest));
    }

    /** The service worker, told which files make up the shell of this version. */
    void serviceWorker(Context context) {
        List<String> shell = new ArrayList<>(List.of("/offline"));
        Assets.NAMES.stream()
                .filter(name -> !name.equals("service-worker.js"))
                .forEach(name -> shell.add(assets.prefix() + name));
        String script = "const VERSION = " + Json.write(assets.version()) + ";\nconst SHELL = " + Json.write(shell)
                + ";\n\n" + new String(assets.body("service-worker.js"), StandardCharsets.UTF_8);
        context.contentType("text/javascript; charset=utf-8");
        context.header("Cache-Control", "no-cache");
        context.result(script);
    }

    void offline(Context context) {
        pages.show(context, "offline", pages.frame("You are offline", "", null), Map.of());
    }
}
