package app.lectern.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One piece of an article's body: what a reader would call a paragraph, a heading, a picture. Immutable.
 *
 * @param id names the block within its article, also among the pieces left out; stable for the same page ("b12")
 * @param kind what it is
 * @param level heading 1 to 6; nesting depth from 1 for list items, terms, definitions and quotations; else 0
 * @param text what is printed, white space folded ("\n" only in {@link Kind#CODE} and {@link Kind#TABLE} and for a
 *     line break the author meant, as in verse); for a picture its caption, or else its alternative text; for a table
 *     its caption, header and rows, a row a line, cells separated by tabs; empty for a separator
 * @param spans what is special within the text, ordered by start
 * @param label the marker of a list item ("•", "3."), the language of code, the mark of a footnote, "post" or
 *     "video" for an {@link Kind#EMBED}; else empty
 * @param picture set for {@link Kind#PICTURE} only
 * @param table set for {@link Kind#TABLE} only
 */
public record Block(
        String id,
        Kind kind,
        int level,
        String text,
        List<Span> spans,
        String label,
        @Nullable Picture picture,
        @Nullable Table table) {

    public Block {
        spans = List.copyOf(spans);
    }

    /** What a block can be. */
    public enum Kind {
        HEADING,
        PARAGRAPH,
        QUOTATION,
        LIST_ITEM,
        TERM,
        DEFINITION,
        PICTURE,
        TABLE,
        CODE,
        /** A post or a video of another site, shown inside the article; the text is what it says, or a video's title. */
        EMBED,
        FOOTNOTE,
        SEPARATOR
    }

    /** A block of plain text. */
    public static Block of(String id, Kind kind, int level, String text) {
        return new Block(id, kind, level, text, List.of(), "", null, null);
    }

    /** The same block under another id. */
    public Block withId(String newId) {
        return new Block(newId, kind, level, text, spans, label, picture, table);
    }
}
