package app.lectern.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;

/** Every address that Lectern answers. */
final class Routes {

    private Routes() {}

    static void register(RoutesConfig routes, Handlers on) {
        // Pages
        get(routes, "/", on.library()::show);
        get(routes, "/articles/{id}", on.article()::show);
        get(routes, "/queue", on.queue()::show);
        get(routes, "/settings", on.settings()::show);
        get(routes, "/pronunciations", on.pronunciations()::show);
        get(routes, "/offline", on.install()::offline);

        // Forms
        routes.post("/articles", on.library()::add);
        routes.post("/share", on.library()::share);
        routes.post("/articles/{id}/remove", on.articleForms()::remove);
        routes.post("/articles/{id}/bring-back", on.articleForms()::bringBack);
        routes.post("/articles/{id}/archive", on.articleForms()::archive);
        routes.post("/articles/{id}/unarchive", on.articleForms()::unarchive);
        routes.post("/articles/{id}/tags", on.articleForms()::tags);
        routes.post("/articles/{id}/reading", on.articleForms()::reading);
        routes.post("/articles/{id}/pieces/{piece}/put-back", on.articleForms()::putBack);
        routes.post("/articles/{id}/pieces/{piece}/leave-out", on.articleForms()::leaveOut);
        routes.post("/queue/{id}/add", on.queue()::add);
        routes.post("/queue/{id}/remove", on.queue()::remove);
        routes.post("/queue/{id}/up", on.queue()::up);
        routes.post("/queue/{id}/down", on.queue()::down);
        routes.post("/settings", on.settings()::save);
        routes.post("/pronunciations", on.pronunciations()::teach);
        routes.post("/pronunciations/forget", on.pronunciations()::forget);

        // Sound, and what goes with it
        get(routes, "/articles/{id}/audio.{format}", on.audio()::current);
        get(routes, "/articles/{id}/audio/{voice}/{rate}/{options}/{file}", on.audio()::file);
        get(routes, "/articles/{id}/track.vtt", on.audio()::track);
        get(routes, "/articles/{id}/timeline.json", on.audio()::timeline);
        get(routes, "/articles/{id}/captions.vtt", on.audio()::captions);
        get(routes, "/articles/{id}/chapters.json", on.audio()::chapters);
        get(routes, "/articles/{id}/artwork.png", on.audio()::artwork);
        get(routes, "/voices/{id}/sample.mp3", on.audio()::sample);
        get(routes, "/pronunciations/trial.mp3", on.pronunciations()::trial);

        // Programs
        get(routes, "/api/articles", on.articlesApi()::list);
        routes.post("/api/articles", on.articlesApi()::add);
        get(routes, "/api/articles/{id}", on.articlesApi()::show);
        routes.delete("/api/articles/{id}", on.articlesApi()::remove);
        get(routes, "/api/articles/{id}/position", on.listeningApi()::position);
        routes.put("/api/articles/{id}/position", on.listeningApi()::keepPosition);
        routes.post("/api/queue/next", on.listeningApi()::next);
        routes.patch("/api/preferences", on.listeningApi()::change);

        // The program itself
        get(routes, "/openapi.yaml", on.assets()::interfaceDescription);
        get(routes, "/healthz", context -> context.result("ok\n"));
        get(routes, "/metrics", on.metrics()::show);
        get(routes, "/manifest.webmanifest", on.install()::manifest);
        get(routes, "/service-worker.js", on.install()::serviceWorker);
        get(routes, "/static/{version}/{name}", on.assets()::serve);
    }

    /** HEAD goes with every GET: podcast programs ask for a file's length that way. */
    private static void get(RoutesConfig routes, String path, Handler handler) {
        routes.get(path, handler);
        routes.head(path, handler);
    }
}
