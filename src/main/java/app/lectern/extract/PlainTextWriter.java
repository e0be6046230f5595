package app.lectern.extract;

import app.lectern.article.Article;
import app.lectern.article.Block;
import java.util.stream.Collectors;

/** Writes an article as plain text. */
public final class PlainTextWriter {

    private PlainTextWriter() {}

    /**
     * The words of the body: a block a paragraph, separated by blank lines; without the title, list markers, pictures,
     * players, footnotes and the marks that refer to them.
     */
    public static String write(Article article) {
        return article.blocks().stream()
                .filter(PlainTextWriter::isText)
                .map(PlainTextWriter::withoutMarks)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    private static boolean isText(Block block) {
        return switch (block.kind()) {
            case PICTURE, FOOTNOTE -> false;
            case EMBED -> !block.label().equals("video");
            default -> true;
        };
    }

    private static String withoutMarks(Block block) {
        return Footnotes.withoutMarks(block.text(), block.spans()).stripTrailing();
    }
}
