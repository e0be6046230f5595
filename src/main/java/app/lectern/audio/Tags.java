package app.lectern.audio;

import app.lectern.article.Metadata;
import app.lectern.article.Script;
import app.lectern.article.Sentence;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a file says about itself. Chapters are not among it: they come from the script and the file's own timeline.
 *
 * @param title the article's title
 * @param artist its authors, or empty
 * @param album the publication it appeared in, or empty
 * @param published the day it was published, or null
 * @param language BCP 47 tag
 * @param lyrics the text as printed, one line a sentence
 * @param artwork a cover picture, or null
 */
public record Tags(
        String title,
        String artist,
        String album,
        @Nullable LocalDate published,
        String language,
        String lyrics,
        @Nullable Artwork artwork) {

    /** The tags of an article as it is read by a script. */
    public static Tags of(Metadata metadata, Script script, @Nullable Artwork artwork) {
        return new Tags(
                metadata.title(),
                String.join(", ", metadata.byline()),
                metadata.site(),
                metadata.published() == null ? null : metadata.published().day(),
                metadata.language(),
                script.sentences().stream().map(Sentence::printed).collect(Collectors.joining("\n")),
                artwork);
    }
}
