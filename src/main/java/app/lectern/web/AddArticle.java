package app.lectern.web;

import app.lectern.article.Article;
import app.lectern.article.LeftOut;
import app.lectern.article.Problem;
import app.lectern.library.Entry;
import app.lectern.library.Library;
import app.lectern.narrate.Shelf;
import app.lectern.narrate.Source;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes articles in, a few at a time: each may wait for a slow site and then keep a processor busy. Thread-safe. */
final class AddArticle {

    private static final int AT_ONCE = 8;
    private static final int LONGEST_TITLE = 500;
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]{1,4000}", Pattern.CASE_INSENSITIVE);

    private final Library library;
    private final Shelf shelf;
    private final PreferenceStore preferences;
    private final Semaphore places = new Semaphore(AT_ONCE);

    AddArticle(Library library, Shelf shelf, PreferenceStore preferences) {
        this.library = library;
        this.shelf = shelf;
        this.preferences = preferences;
    }

    /**
     * Adds what a source holds, and puts back what the listener wants never left out.
     *
     * @throws Problem if it cannot be had, or if too much else is being added
     */
    Entry add(Source source) {
        if (!places.tryAcquire()) {
            throw new Problem(
                    Problem.Kind.BUSY, "Lectern is adding several articles just now. Try again in a few seconds.");
        }
        try {
            Entry entry = shelf.add(source);
            library.articles().original(entry.id()).ifPresent(article -> putBack(entry.id(), article));
            return entry;
        } finally {
            places.release();
        }
    }

    private void putBack(String id, Article article) {
        var reasons = preferences.get().putBack();
        article.leftOut().stream()
                .filter(piece -> reasons.contains(piece.reason()))
                .map(LeftOut::id)
                .forEach(piece -> shelf.restore(id, piece, true));
    }

    /**
     * What a form holds: an address, else a file, else text.
     *
     * @throws Problem if it is empty
     */
    static Source source(Context context) {
        String url = text(context.formParam("url"));
        if (!url.isEmpty()) {
            return Source.address(url);
        }
        UploadedFile file = file(context);
        if (file != null && file.size() == 0) {
            throw new Problem(Problem.Kind.INVALID, "This file is empty. Choose another one.");
        }
        if (file != null) {
            return Source.file(file.filename(), bytes(file));
        }
        return source(null, context.formParam("text"), context.formParam("title"));
    }

    /** The field of a form that {@link #source(Context)} goes by: "url", "file" or "text". */
    static String field(Context context) {
        if (!text(context.formParam("url")).isEmpty()) {
            return "url";
        }
        if (file(context) != null) {
            return "file";
        }
        return text(context.formParam("text")).isEmpty() ? "url" : "text";
    }

    /** The file that was chosen: browsers send the field, without a name, even if none was. */
    private static @Nullable UploadedFile file(Context context) {
        UploadedFile file = context.isMultipartFormData() ? context.uploadedFile("file") : null;
        return file == null || file.filename().isEmpty() ? null : file;
    }

    /**
     * The source that a program or another app names.
     *
     * @throws Problem if there is neither an address nor a text
     */
    static Source source(@Nullable String url, @Nullable String text, @Nullable String title) {
        if (!text(url).isEmpty()) {
            return Source.address(text(url));
        }
        if (text(text).isEmpty()) {
            throw new Problem(
                    Problem.Kind.INVALID,
                    "There is nothing to read yet. Type a web address, paste a text or choose a file.");
        }
        String heading = text(title).replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        if (heading.length() > LONGEST_TITLE) {
            throw new Problem(
                    Problem.Kind.INVALID,
                    "This title is too long. Shorten it to " + LONGEST_TITLE + " characters or leave it empty.");
        }
        return Source.text(text(text), heading.isEmpty() ? null : heading);
    }

    /** The first web address in a text that another app shared. */
    static Optional<String> address(@Nullable String text) {
        Matcher matcher = ADDRESS.matcher(text(text));
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    private static byte[] bytes(UploadedFile file) {
        try (InputStream content = file.content()) {
            return content.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
