package app.lectern.web;

import app.lectern.article.Problem;
import app.lectern.json.Json;
import app.lectern.library.Entry;
import app.lectern.library.Library;
import app.lectern.library.Query;
import app.lectern.narrate.Source;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.net.URI;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The library for programs. */
final class ArticlesApi {

    private static final int MOST = 500;

    private final Library library;
    private final AddArticle adding;

    ArticlesApi(Library library, AddArticle adding) {
        this.library = library;
        this.adding = adding;
    }

    /** What a program sends to add an article. */
    record Submission(
            @Nullable String url,
            @Nullable String text,
            @Nullable String title) {}

    /** An article as programs see it; seconds are those of the standard voice. */
    record Item(
            String id,
            String title,
            String site,
            String language,
            @Nullable URI source,
            Instant added,
            int words,
            double seconds,
            String state,
            List<String> tags,
            Map<String, String> links) {}

    /** All articles. */
    record Items(List<Item> articles) {}

    void add(Context context) {
        Entry entry = adding.add(context.isMultipartFormData() ? AddArticle.source(context) : source(context));
        context.header("Location", "/api/articles/" + entry.id());
        answer(context.status(HttpStatus.CREATED), item(entry));
    }

    private static Source source(Context context) {
        Submission submission = JsonBody.read(context, Submission.class);
        return AddArticle.source(submission.url(), submission.text(), submission.title());
    }

    void list(Context context) {
        Query query = new Query(EnumSet.allOf(Entry.State.class), "", "", Query.Order.NEWEST, 0, MOST);
        answer(
                context,
                new Items(library.articles().list(query).entries().stream()
                        .map(ArticlesApi::item)
                        .toList()));
    }

    void show(Context context) {
        answer(
                context,
                library.articles()
                        .find(context.pathParam("id"))
                        .map(ArticlesApi::item)
                        .orElseThrow(ArticlesApi::missing));
    }

    void remove(Context context) {
        if (!library.articles().delete(context.pathParam("id"))) {
            throw missing();
        }
        context.status(HttpStatus.NO_CONTENT);
    }

    static void answer(Context context, Object body) {
        context.contentType("application/json");
        context.header("Cache-Control", "no-cache");
        context.result(Json.write(body));
    }

    static Problem missing() {
        return new Problem(Problem.Kind.NOT_FOUND, "There is no such article. It may have been removed.");
    }

    private static Item item(Entry entry) {
        String page = "/articles/" + entry.id();
        Map<String, String> links = new TreeMap<>(Map.of(
                "self", "/api" + page,
                "page", page,
                "audio", page + "/audio.mp3",
                "timeline", page + "/timeline.json",
                "track", page + "/track.vtt"));
        return new Item(
                entry.id(),
                entry.title(),
                entry.site(),
                entry.language(),
                entry.source(),
                entry.added(),
                entry.words(),
                Rows.length(entry).toMillis() / 1000.0,
                entry.state().name().toLowerCase(Locale.ROOT),
                entry.tags().stream().sorted().toList(),
                links);
    }
}
