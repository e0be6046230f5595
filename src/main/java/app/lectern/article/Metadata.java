package app.lectern.article;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known about an article besides its text.
 *
 * @param title the headline without the site's name; never blank
 * @param byline the authors' names, one each, as people are addressed ("Ana María Shua", not "By Ana María Shua")
 * @param published when it was first published, or null if the page does not say
 * @param updated when it was last changed, or null if the page does not say
 * @param site the name of the publication ("The Harbour Post"), else the host name, else empty
 * @param language BCP 47 tag, from the markup or detected ("en", "en-GB", "pt-BR", "und")
 * @param direction reading direction of the body
 * @param picture the lead picture, or null
 * @param canonical the article's own address, or null for pasted text
 * @param tags the publisher's keywords
 * @param completeness whether the page gave the whole text
 */
public record Metadata(
        String title,
        List<String> byline,
        @Nullable PublicationDate published,
        @Nullable PublicationDate updated,
        String site,
        String language,
        Direction direction,
        @Nullable Picture picture,
        @Nullable URI canonical,
        List<String> tags,
        Completeness completeness) {

    public Metadata {
        byline = List.copyOf(byline);
        tags = List.copyOf(tags);
    }

    /** Reading direction. */
    public enum Direction {
        LEFT_TO_RIGHT,
        RIGHT_TO_LEFT
    }

    /** Whether the page gave the whole text. */
    public enum Completeness {
        WHOLE,
        /** The page says that only subscribers see the rest. */
        PAYWALLED,
        /** The text stops in the middle for another reason: a size limit, a missing next page, "continue reading". */
        CUT
    }

    /** The metadata of an English text of which nothing but its title is known. */
    public static Metadata titled(String title) {
        return new Metadata(
                title,
                List.of(),
                null,
                null,
                "",
                "en",
                Direction.LEFT_TO_RIGHT,
                null,
                null,
                List.of(),
                Completeness.WHOLE);
    }

    /** This metadata of a text that stops in the middle. */
    public Metadata cut() {
        return new Metadata(
                title,
                byline,
                published,
                updated,
                site,
                language,
                direction,
                picture,
                canonical,
                tags,
                Completeness.CUT);
    }

    /** This metadata under another title. */
    public Metadata withTitle(String newTitle) {
        return new Metadata(
                newTitle,
                byline,
                published,
                updated,
                site,
                language,
                direction,
                picture,
                canonical,
                tags,
                completeness);
    }
}
