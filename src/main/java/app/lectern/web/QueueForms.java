package app.lectern.web;

import app.lectern.library.Entry;
import app.lectern.library.Library;
import app.lectern.library.Queue;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;

/** "Up next": the page and what its buttons do. */
final class QueueForms {

    private final Library library;
    private final Pages pages;
    private final Notices notices;

    QueueForms(Library library, Pages pages, Notices notices) {
        this.library = library;
        this.pages = pages;
        this.notices = notices;
    }

    void show(Context context) {
        String moved = "moved".equals(context.queryParam("done")) ? context.queryParam("id") : null;
        String way = String.valueOf(context.queryParam("way"));
        Map<String, ?> view = Map.of("view", Rows.queue(library.queue().list(), moved, way));
        pages.show(context, "queue", pages.frame("Up next", "queue", notices.of(context)), view);
    }

    void add(Context context) {
        library.queue().add(context.pathParam("id"));
        back(context, "queued");
    }

    void remove(Context context) {
        library.queue().remove(context.pathParam("id"));
        back(context, "unqueued");
    }

    void up(Context context) {
        move(context, -1);
    }

    void down(Context context) {
        move(context, 1);
    }

    private void move(Context context, int by) {
        Queue queue = library.queue();
        String id = context.pathParam("id");
        int place = queue.list().stream().map(Entry::id).toList().indexOf(id);
        queue.move(id, place + by);
        context.redirect(
                "/queue" + Notices.after("moved", id) + "&way=" + (by < 0 ? "up" : "down"), HttpStatus.SEE_OTHER);
    }

    private static void back(Context context, String done) {
        String id = context.pathParam("id");
        String from = String.valueOf(context.formParam("from"));
        String page = switch (from) {
            case "article" -> "/articles/" + id;
            case "queue" -> "/queue";
            default -> "/";
        };
        context.redirect(page + Notices.after(done, id), HttpStatus.SEE_OTHER);
    }
}
