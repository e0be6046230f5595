package app.lectern.web;

import app.lectern.article.Problem;
import app.lectern.audio.Format;
import app.lectern.narrate.Manner;
import app.lectern.narrate.Narration;
import app.lectern.narrate.Rendition;
import app.lectern.narrate.Shelf;
import app.lectern.view.ReadingOption;
import java.util.Arrays;
import java.util.Locale;

/**
 * Finds an article's audio by an address that says all it depends on and ends in its entity tag, so that whatever is
 * found there never changes. Thread-safe.
 */
final class Recordings {

    private final Shelf shelf;

    Recordings(Shelf shelf) {
        this.shelf = shelf;
    }

    /**
     * An article's audio.
     *
     * @param manner how it is read
     * @param rendition the file
     * @param path its address without the extension; the address of what belongs to it begins alike
     */
    record Recording(Narration narration, Manner manner, Format format, Rendition rendition, String path) {

        /** The address of the file. */
        String audio() {
            return path + "." + format.extension();
        }

        /** The address of the sentences' times. */
        String track() {
            return path + ".vtt";
        }
    }

    /** The audio as the listener wants it now. */
    Recording current(String id, Format format) {
        return find(id, shelf.manner(), format);
    }

    /**
     * The audio of an article.
     *
     * @throws Problem if there is no such article
     */
    Recording find(String id, Manner manner, Format format) {
        Narration narration = shelf.narration(id, manner)
                .orElseThrow(() ->
                        new Problem(Problem.Kind.NOT_FOUND, "There is no such article. It may have been removed."));
        Rendition rendition = shelf.rendition(narration, format);
        String path = String.join(
                "/",
                "/articles",
                id,
                "audio",
                narration.voice().id(),
                String.valueOf(manner.rate()),
                ReadingOption.code(ReadingOption.of(manner.choices())),
                rendition.etag().replaceAll("[^A-Za-z0-9]", ""));
        return new Recording(narration, manner, format, rendition, path);
    }

    /**
     * How a recording's address says it is read.
     *
     * @throws Problem if the address is not one of ours
     */
    static Manner manner(String voice, String rate, String options) {
        try {
            return new Manner(voice, Double.parseDouble(rate), ReadingOption.choices(ReadingOption.ofCode(options)));
        } catch (IllegalArgumentException malformed) {
            throw new Problem(Problem.Kind.NOT_FOUND, "There is nothing at this address.", malformed);
        }
    }

    /** The format of that file name extension. */
    static Format format(String extension) {
        return Arrays.stream(Format.values())
                .filter(format -> format.extension().equals(extension.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new Problem(
                        Problem.Kind.NOT_FOUND, "Lectern makes MP3, Opus and WAV files: end in .mp3, .opus or .wav."));
    }
}
