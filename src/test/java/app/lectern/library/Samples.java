package app.lectern.library;

import app.lectern.article.Article;
import app.lectern.article.Block;
import app.lectern.article.LeftOut;
import app.lectern.article.Metadata;
import java.util.ArrayList;
import java.util.List;

/** Articles to put into a library. */
final class Samples {

    private Samples() {}

    static Article article(String title, String... paragraphs) {
        List<Block> blocks = new ArrayList<>();
        for (String paragraph : paragraphs) {
            blocks.add(Block.of("b" + (blocks.size() + 1), Block.Kind.PARAGRAPH, 0, paragraph));
        }
        Metadata metadata = Metadata.titled(title);
        LeftOut box = new LeftOut(
                "x1",
                LeftOut.Reason.SIGN_UP,
                blocks.size(),
                List.of(Block.of("b99", Block.Kind.PARAGRAPH, 0, "Lighthouse letters every Friday")));
        return new Article(metadata, blocks, List.of(box));
    }
}
