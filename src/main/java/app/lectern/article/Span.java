package app.lectern.article;

/**
 * A stretch of a block's text that is more than plain words.
 *
 * @param kind what it is
 * @param start first UTF-16 offset in {@link Block#text()}
 * @param end offset behind the last
 * @param value what goes with the kind: an address, an expansion, a language tag, a reading; else empty
 */
public record Span(Kind kind, int start, int end, String value) {

    /** What a stretch of text can be. */
    public enum Kind {
        /** The author's stress; value empty. */
        EMPHASIS,
        /** A link; value is the absolute address. */
        LINK,
        /** An abbreviation; value is its title. */
        ABBREVIATION,
        /** Words in another language; value is a BCP 47 tag. */
        LANGUAGE,
        /** Code within a sentence; value empty. */
        CODE,
        /** A formula; the text is its alternative text. */
        MATHEMATICS,
        /** Characters with a ruby reading; value is the reading. */
        RUBY,
        /** A mark that refers to a footnote; value is the footnote block's id. Not read aloud. */
        FOOTNOTE_MARK
    }
}
