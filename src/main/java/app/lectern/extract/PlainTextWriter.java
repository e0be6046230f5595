package app.lectern.extract;

import app.lectern.article.Article;
import app.lectern.article.Block;
import java.util.stream.Collectors;

/** Writes an article as plain text. */
public final class PlainTextWriter {

    private PlainTextWriter() {}

    /**
     * The words of the body: a block a paragraph, separated by blank lines; without the title, list markers, pictures
     * and players.
     */
    public static String write(Article article) {
        return article.blocks().stream()
                .filter(block ->
                        block.kind() != Block.Kind.PICTURE && !block.label().equals("video"))
                .map(Block::text)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n\n", "", "\n"));
    }
}
