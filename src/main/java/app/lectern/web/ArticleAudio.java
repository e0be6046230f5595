package app.lectern.web;

import app.lectern.article.Problem;
import app.lectern.article.Script;
import app.lectern.audio.Chapter;
import app.lectern.audio.Format;
import app.lectern.audio.Timeline;
import app.lectern.edition.Chapters;
import app.lectern.edition.Cover;
import app.lectern.edition.TimelineJson;
import app.lectern.edition.WebVtt;
import app.lectern.library.Entry;
import app.lectern.library.Library;
import app.lectern.narrate.Manner;
import app.lectern.narrate.Shelf;
import app.lectern.speech.Voice;
import app.lectern.speech.Voices;
import app.lectern.web.Recordings.Recording;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** An article's audio, and the times of its sentences in it. */
final class ArticleAudio {

    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    private static final String VTT = "text/vtt; charset=utf-8";

    private static final int ARTWORK = 512;
    private static final String SAMPLE =
            "This is how I sound. In 1936 a lighthouse keeper counted 42 ships before breakfast; none of them waved.";

    private final Library library;
    private final Shelf shelf;
    private final Recordings recordings;
    private final Voices voices;

    ArticleAudio(Library library, Shelf shelf, Recordings recordings, Voices voices) {
        this.library = library;
        this.shelf = shelf;
        this.recordings = recordings;
        this.voices = voices;
    }

    /** On to the recording as the listener wants it now; "voice" and "rate" in the query ask for others. */
    void current(Context context) {
        context.header("Cache-Control", "no-cache");
        context.redirect(
                asked(context, Recordings.format(context.pathParam("format"))).audio(), HttpStatus.FOUND);
    }

    /** The file of an address that never changes, or the sentences' times in it. */
    void file(Context context) throws IOException {
        String name = context.pathParam("file");
        int dot = name.lastIndexOf('.') + 1;
        boolean track = name.endsWith(".vtt");
        Manner manner =
                Recordings.manner(context.pathParam("voice"), context.pathParam("rate"), context.pathParam("options"));
        Recording recording = recordings.find(
                context.pathParam("id"), manner, track ? Format.MP3 : Recordings.format(name.substring(dot)));
        if (!context.path().equals(track ? recording.track() : recording.audio())) {
            replaced(context, track ? recording.track() : recording.audio());
            return;
        }
        context.header("Cache-Control", FOR_EVER);
        if (track) {
            answer(context, recording, VTT, WebVtt::metadata);
        } else {
            VirtualFile.send(context, recording.rendition());
        }
    }

    void track(Context context) {
        answer(context, VTT, WebVtt::metadata);
    }

    void captions(Context context) {
        answer(context, VTT, WebVtt::captions);
    }

    void timeline(Context context) {
        answer(context, "application/json", TimelineJson::of);
    }

    void chapters(Context context) {
        answer(context, "application/json+chapters", (script, timeline) -> Chapters.of(Chapter.of(script, timeline)));
    }

    /** Answers with what follows from the times of an article's sentences as it is read now. */
    private void answer(Context context, String type, BiFunction<Script, Timeline, String> edition) {
        context.header("Cache-Control", "no-cache");
        answer(context, asked(context, Format.MP3), type, edition);
    }

    private static void answer(
            Context context, Recording recording, String type, BiFunction<Script, Timeline, String> edition) {
        context.contentType(type);
        // As a string, types that Jetty does not know would be sent in ISO 8859-1.
        context.result(edition.apply(
                        recording.narration().script(), recording.rendition().timeline())
                .getBytes(StandardCharsets.UTF_8));
    }

    /** The picture of an article, for lock screens. */
    void artwork(Context context) {
        Entry entry = library.articles().find(context.pathParam("id")).orElseThrow(ArticlesApi::missing);
        context.contentType("image/png");
        context.header("Cache-Control", "public, max-age=86400");
        context.result(Cover.png(entry.title(), entry.site(), ARTWORK));
    }

    /** What a voice sounds like. */
    void sample(Context context) throws IOException {
        Voice voice = voices.find(context.pathParam("id"))
                .orElseThrow(() -> new Problem(Problem.Kind.NOT_FOUND, "There is no such voice."));
        context.header("Cache-Control", "no-cache");
        VirtualFile.send(context, shelf.sample(voice, SAMPLE));
    }

    /** A newer recording took this one's place; a player in the middle of the old one must not get bytes of the new. */
    private static void replaced(Context context, String address) {
        if (context.header("Range") != null) {
            throw new Problem(
                    Problem.Kind.NOT_FOUND, "This recording was replaced by another. Load the article’s page again.");
        }
        context.header("Cache-Control", "no-cache");
        context.redirect(address, HttpStatus.FOUND);
    }

    private Recording asked(Context context, Format format) {
        Manner manner = shelf.manner();
        String voice = context.queryParam("voice");
        if (voice != null && voices.find(voice).isEmpty()) {
            throw new Problem(Problem.Kind.INVALID, "There is no voice called “" + voice + "”.");
        }
        return recordings.find(
                context.pathParam("id"),
                manner.with(voice == null ? manner.voice() : voice, rate(context.queryParam("rate"), manner.rate())),
                format);
    }

    private static double rate(@Nullable String asked, double otherwise) {
        try {
            double rate = asked == null ? otherwise : Double.parseDouble(asked);
            if (rate >= Manner.SLOWEST && rate <= Manner.FASTEST) {
                return rate;
            }
        } catch (NumberFormatException notANumber) {
            // told below, like one that is out of range
        }
        throw new Problem(Problem.Kind.INVALID, "The rate is a number between 0.5 and 4.");
    }
}
