package app.lectern.web;

import app.lectern.article.Problem;
import app.lectern.library.Entry;
import app.lectern.library.Library;
import app.lectern.library.Position;
import app.lectern.view.Preferences;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the player tells the server while someone listens, and asks when an article ends. */
final class ListeningApi {

    private static final int LONGEST_NAME = 64;

    private final Library library;
    private final PreferenceStore preferences;

    ListeningApi(Library library, PreferenceStore preferences) {
        this.library = library;
        this.preferences = preferences;
    }

    /**
     * Where a player is.
     *
     * @param sentence the sentence being spoken
     * @param offset milliseconds into it
     * @param session a name the player made up when it was started
     * @param basedOn version of the position it started from, 0 for none
     * @param finished whether the article was heard to its end; null for not
     */
    record Place(
            String sentence,
            long offset,
            String session,
            long basedOn,
            @Nullable Boolean finished) {}

    /** Preferences that change while listening; null leaves one as it is. */
    record Change(@Nullable Double speed, @Nullable Boolean follow) {}

    void position(Context context) {
        Position position = library.positions()
                .find(context.pathParam("id"))
                .orElseThrow(() -> new Problem(Problem.Kind.NOT_FOUND, "This article has not been played yet."));
        ArticlesApi.answer(context, position);
    }

    /** Keeps a place and answers with the one that stands, which may be that of another player. */
    void keepPosition(Context context) {
        String id = context.pathParam("id");
        Place place = JsonBody.read(context, Place.class);
        if (place.sentence().length() > LONGEST_NAME || place.session().length() > LONGEST_NAME) {
            throw new Problem(Problem.Kind.INVALID, "The names of sentence and session have at most 64 characters.");
        }
        Entry entry = library.articles().find(id).orElseThrow(ArticlesApi::missing);
        Position standing = library.positions()
                .save(id, place.sentence(), place.offset(), place.session(), place.basedOn())
                .orElseThrow(ArticlesApi::missing);
        boolean mine = standing.session().equals(place.session());
        Entry.State state = Boolean.TRUE.equals(place.finished()) ? Entry.State.HEARD : Entry.State.STARTED;
        if (mine && entry.state() != state && entry.state() != Entry.State.ARCHIVED) {
            library.articles().mark(id, state);
        }
        ArticlesApi.answer(context, standing);
    }

    /** The article that follows another, which leaves the queue; no content if there is none. */
    void next(Context context) {
        String after = String.valueOf(context.queryParam("after"));
        Optional<Entry> next = library.queue().after(after);
        library.queue().remove(after);
        if (next.isEmpty()) {
            context.status(HttpStatus.NO_CONTENT);
            return;
        }
        ArticlesApi.answer(
                context, Map.of("id", next.get().id(), "title", next.get().title()));
    }

    void change(Context context) {
        Change change = JsonBody.read(context, Change.class);
        Preferences now = preferences.get();
        if (change.speed() != null) {
            if (!Preferences.SPEEDS.contains(change.speed())) {
                throw new Problem(Problem.Kind.INVALID, "The speed is one of " + Preferences.SPEEDS + ".");
            }
            now = now.withSpeed(change.speed());
        }
        if (change.follow() != null) {
            now = now.withFollow(change.follow());
        }
        preferences.put(now);
        context.status(HttpStatus.NO_CONTENT);
    }
}
