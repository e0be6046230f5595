package app.lectern.extract;

import app.lectern.article.Block;
import app.lectern.article.Picture;
import app.lectern.article.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The smallest stretch of a page that is kept or left out as a whole: the text of one paragraph, heading, list item or
 * table cell, or one picture.
 *
 * @param index its place in the outline
 * @param region the block-level element that directly holds it
 * @param kind what the markup says it is
 * @param level heading level or nesting depth, as in {@link Block}
 * @param text its words, white space folded; empty for a picture
 * @param spans what is special within the text
 * @param label the list marker, the language of code, the mark of a footnote, or "video"
 * @param words roughly how many words are in it
 * @param linkShare which part of its letters is linked, 0 to 1
 * @param sentences how many sentences end in it
 * @param picture set for pictures only
 */
record Piece(
        int index,
        Region region,
        Block.Kind kind,
        int level,
        String text,
        List<Span> spans,
        String label,
        int words,
        double linkShare,
        int sentences,
        @Nullable Picture picture) {

    /** A player of sound or pictures; its title is no text of the article's, so it has no words. */
    static Piece player(int index, Region region, String title) {
        return new Piece(index, region, Block.Kind.EMBED, 0, title, List.of(), "video", 0, 0, 0, null);
    }

    Piece withSpans(List<Span> others) {
        return others == spans
                ? this
                : new Piece(index, region, kind, level, text, others, label, words, linkShare, sentences, picture);
    }

    /** Words that are not part of a link. */
    double plainWords() {
        return words * (1 - linkShare);
    }
}
