package app.lectern.web;

import app.lectern.library.Entry;
import app.lectern.library.Library;
import app.lectern.view.Notice;
import io.javalin.http.Context;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a form has just done, carried over the redirect in the address of the page that follows ("?done=archived&amp;id=…"),
 * so that nothing need be remembered in between.
 */
final class Notices {

    private final Library library;

    Notices(Library library) {
        this.library = library;
    }

    /** The end of an address that makes the page there tell what was done to an article. */
    static String after(String done, String id) {
        return "?done=" + done + "&id=" + id;
    }

    /** What the address says was done, or null. */
    @Nullable
    Notice of(Context context) {
        String done = context.queryParam("done");
        String id = context.queryParam("id");
        if (done == null || id == null || !id.matches("[a-z0-9-]{1,40}")) {
            return null;
        }
        String title = library.articles()
                .find(id)
                .map(entry -> "“" + entry.title() + "”")
                .orElse("The article");
        String article = "/articles/" + id;
        return switch (done) {
            case "removed" -> new Notice("The article was removed.", article + "/bring-back");
            case "brought-back" -> new Notice(title + " is back in the library.", null);
            case "archived" -> new Notice(title + " is in the archive.", article + "/unarchive");
            case "unarchived" -> new Notice(title + " is out of the archive.", article + "/archive");
            case "queued" -> new Notice(title + " is up next.", "/queue/" + id + "/remove");
            case "unqueued" -> new Notice(title + " is no longer up next.", "/queue/" + id + "/add");
            case "moved" -> new Notice(title + " is " + place(id) + ".", null, false);
            case "tagged" -> new Notice("The tags were saved.", null);
            case "saved" -> new Notice("The settings were saved.", null);
            default -> null;
        };
    }

    private String place(String id) {
        List<String> queue = library.queue().list().stream().map(Entry::id).toList();
        return "now number " + (queue.indexOf(id) + 1) + " of " + queue.size();
    }
}
