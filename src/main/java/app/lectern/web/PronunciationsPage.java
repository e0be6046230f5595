package app.lectern.web;

import app.lectern.article.Problem;
import app.lectern.narrate.Dictionary;
import app.lectern.narrate.Shelf;
import app.lectern.pronounce.Pronunciations;
import app.lectern.view.Notice;
import app.lectern.view.PronunciationsView;
import app.lectern.view.PronunciationsView.Taught;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** "Say it differently": the words that the listener has taught, and the form that teaches one more. */
final class PronunciationsPage {

    private static final String ADDRESS = "/pronunciations";

    private static final String BLANK = "Write both: the word, and how to say it.";

    private final Shelf shelf;
    private final Pages pages;

    PronunciationsPage(Shelf shelf, Pages pages) {
        this.shelf = shelf;
        this.pages = pages;
    }

    void show(Context context) {
        show(context, "", notice(context));
    }

    void teach(Context context) {
        try {
            shelf.dictionary().teach(text(context, "written"), text(context, "saying"));
        } catch (Problem unsayable) {
            if (unsayable.kind() != Problem.Kind.INVALID) {
                throw unsayable;
            }
            context.status(Problems.status(unsayable.kind()));
            boolean blank = text(context, "written").isEmpty()
                    || text(context, "saying").isEmpty();
            show(context, blank ? BLANK : sentence(String.valueOf(unsayable.getMessage())), null);
            return;
        }
        back(context, "taught");
    }

    void forget(Context context) {
        shelf.dictionary().forget(text(context, "written"));
        back(context, "forgotten");
    }

    /** The word as it would be said if it were taught so. */
    void trial(Context context) throws IOException {
        context.header("Cache-Control", "no-store");
        VirtualFile.send(context, shelf.trial(text(context, "written"), text(context, "saying")));
    }

    private void show(Context context, String error, @Nullable Notice notice) {
        Dictionary dictionary = shelf.dictionary();
        Pronunciations current = dictionary.current();
        List<Taught> words = current.entries().stream()
                .map(entry -> new Taught(entry.written(), entry.saying()))
                .toList();
        boolean asked = notice == null;
        PronunciationsView view = new PronunciationsView(
                words,
                current.complaints(),
                asked ? text(context, "written") : "",
                asked ? text(context, "saying") : "",
                error);
        String title = error.isEmpty() ? "Pronunciation" : "Error: the word was not saved";
        pages.show(context, "pronunciations", pages.frame(title, "settings", notice), Map.of("view", view));
    }

    private static @Nullable Notice notice(Context context) {
        String written = text(context, "written");
        String saying = text(context, "saying");
        return switch (text(context, "done")) {
            case "taught" ->
                new Notice(
                        "“" + written + "” is now said “" + saying + "”.",
                        ADDRESS + "/forget?written=" + encoded(written));
            case "forgotten" ->
                new Notice(
                        "“" + written + "” is said as usual again.",
                        saying.isEmpty()
                                ? null
                                : ADDRESS + "?written=" + encoded(written) + "&saying=" + encoded(saying));
            default -> null;
        };
    }

    private static void back(Context context, String done) {
        context.redirect(
                ADDRESS + "?done=" + done + "&written=" + encoded(text(context, "written")) + "&saying="
                        + encoded(text(context, "saying")),
                HttpStatus.SEE_OTHER);
    }

    private static String sentence(String complaint) {
        return complaint.substring(0, 1).toUpperCase(Locale.ROOT) + complaint.substring(1);
    }

    private static String text(Context context, String field) {
        return Optional.ofNullable(context.formParam(field))
                .or(() -> Optional.ofNullable(context.queryParam(field)))
                .orElse("")
                .strip();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
