package app.lectern.web;

import app.lectern.article.Problem;
import app.lectern.article.Script;
import app.lectern.article.Sentence;
import app.lectern.library.Articles;
import app.lectern.library.Entry;
import app.lectern.library.Library;
import app.lectern.library.Position;
import app.lectern.narrate.Narration;
import app.lectern.narrate.Shelf;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the buttons on the pages do to an article; each leads on to a page that says so and offers to undo it. */
final class ArticleForms {

    private static final int MOST_TAGS = 20;
    private static final int LONGEST_TAG = 40;

    private final Library library;
    private final Shelf shelf;
    private final Choices choices;

    ArticleForms(Library library, Shelf shelf, Choices choices) {
        this.library = library;
        this.shelf = shelf;
        this.choices = choices;
    }

    void remove(Context context) {
        String id = context.pathParam("id");
        exists(library.articles().delete(id));
        context.redirect("/" + Notices.after("removed", id), HttpStatus.SEE_OTHER);
    }

    void bringBack(Context context) {
        String id = context.pathParam("id");
        exists(library.articles().undelete(id));
        context.redirect("/" + Notices.after("brought-back", id), HttpStatus.SEE_OTHER);
    }

    void archive(Context context) {
        exists(library.articles().mark(context.pathParam("id"), Entry.State.ARCHIVED));
        back(context, "archived");
    }

    void unarchive(Context context) {
        String id = context.pathParam("id");
        boolean begun = library.positions().find(id).isPresent();
        exists(library.articles().mark(id, begun ? Entry.State.STARTED : Entry.State.NEW));
        back(context, "unarchived");
    }

    void tags(Context context) {
        Set<String> tags = Arrays.stream(Optional.ofNullable(context.formParam("tags"))
                        .orElse("")
                        .split(","))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty() && tag.length() <= LONGEST_TAG)
                .limit(MOST_TAGS)
                .collect(Collectors.toSet());
        Articles articles = library.articles();
        exists(articles.tag(context.pathParam("id"), tags));
        toArticle(context, Notices.after("tagged", context.pathParam("id")));
    }

    void putBack(Context context) {
        restore(context, true);
    }

    void leaveOut(Context context) {
        restore(context, false);
    }

    private void restore(Context context, boolean back) {
        String piece = context.pathParam("piece");
        keepingPlace(context.pathParam("id"), () -> exists(shelf.restore(context.pathParam("id"), piece, back)));
        toArticle(context, "?done=" + (back ? "put-back" : "left-out") + "&piece=" + piece);
    }

    /** Another voice, or other things read. */
    void reading(Context context) {
        keepingPlace(context.pathParam("id"), () -> choices.take(context));
        toArticle(context, "");
    }

    /** Sentences are counted anew when other things are read: the place is where the same words stand. */
    private void keepingPlace(String id, Runnable change) {
        Optional<Position> position = library.positions().find(id);
        Optional<Sentence> before = position.flatMap(place -> script(id).sentences().stream()
                .filter(sentence -> sentence.id().equals(place.sentenceId()))
                .findFirst());
        change.run();
        if (position.isPresent() && before.isPresent()) {
            Sentence now = nearest(script(id), before.get());
            if (now != null && !now.id().equals(before.get().id())) {
                library.positions()
                        .save(id, now.id(), 0, "reading", position.get().version());
            }
        }
    }

    private static @Nullable Sentence nearest(Script script, Sentence wanted) {
        return script.sentences().stream()
                .filter(sentence -> sentence.blockId().equals(wanted.blockId()) && sentence.start() >= wanted.start())
                .findFirst()
                .orElse(null);
    }

    private Script script(String id) {
        return shelf.narration(id, shelf.manner()).map(Narration::script).orElseThrow(ArticleForms::missing);
    }

    private static void back(Context context, String done) {
        String page = "article".equals(context.formParam("from")) ? "/articles/" + context.pathParam("id") : "/";
        context.redirect(page + Notices.after(done, context.pathParam("id")), HttpStatus.SEE_OTHER);
    }

    private static void toArticle(Context context, String query) {
        context.redirect("/articles/" + context.pathParam("id") + query, HttpStatus.SEE_OTHER);
    }

    private static void exists(boolean found) {
        if (!found) {
            throw missing();
        }
    }

    private static Problem missing() {
        return new Problem(Problem.Kind.NOT_FOUND, "There is no such article. It may have been removed.");
    }
}
