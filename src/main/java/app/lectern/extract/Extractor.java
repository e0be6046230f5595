package app.lectern.extract;

import app.lectern.article.Article;
import app.lectern.article.Block;
import app.lectern.article.Page;
import app.lectern.article.Problem;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the article in a page or a text. Thread-safe. */
public final class Extractor {

    private final Names names = new Names();
    private final Wording wording = new Wording();
    private final Doubt doubt = new Doubt(Forest.load(), names, wording);

    /**
     * The article in the page, and what was left out of it.
     *
     * @throws Problem with {@link Problem.Kind#NO_ARTICLE} if there is no article in it, with
     *     {@link Problem.Kind#UNSUPPORTED} if it is neither HTML nor plain text
     */
    public Article extract(Page page) {
        if (isPlainText(page)) {
            return new PlainText(wording).read(Mojibake.repaired(page.text()));
        }
        Markup markup = Markup.parse(page);
        StructuredData data = StructuredData.of(markup.document());
        MetadataReader reader = new MetadataReader(markup.document(), page, data);
        Article found = article(judge(markup), reader, markup.cut());
        Article article = Stated.read(
                        markup.document(),
                        data,
                        found,
                        wording,
                        html -> article(judge(Markup.parse(html)), reader, markup.cut()))
                .map(stated -> new Article(
                        reader.read(beginning(stated.blocks()), markup.cut()), stated.blocks(), stated.leftOut()))
                .orElse(found);
        if (article.blocks().stream().allMatch(block -> block.text().isBlank())) {
            throw new Problem(
                    Problem.Kind.NO_ARTICLE,
                    "There is no article on this page. Open it in a browser: it may need a log-in or be built by a"
                            + " program that runs there. If you can see the text, copy it and paste it here.");
        }
        return article;
    }

    /** The page on which the article goes on, if it says so and it is on the same site. */
    public Optional<URI> nextPage(Page page) {
        return isPlainText(page)
                ? Optional.empty()
                : Paging.next(Markup.parse(page).document(), page.address());
    }

    /**
     * The pages of one article as one; blocks that an earlier page had are not said again.
     *
     * @param pages at least one, in their order
     */
    public Article join(List<Article> pages) {
        return Paging.join(pages);
    }

    /** Why the article is what {@link #extract} says. */
    public Explanation explain(Page page) {
        return isPlainText(page)
                ? Explanation.of(new PlainText(wording).read(Mojibake.repaired(page.text())))
                : Explanation.of(judge(Markup.parse(page)));
    }

    private Judgement judge(Markup markup) {
        return Judgement.of(Outline.of(markup.document().body()), names, wording, doubt);
    }

    private static Article article(Judgement judgement, MetadataReader reader, boolean cut) {
        List<Block> blocks = BlockWriter.write(judgement.kept());
        return new Article(reader.read(beginning(blocks), cut), blocks, judgement.leftOut());
    }

    /** Enough of the text to tell its language. */
    private static String beginning(List<Block> blocks) {
        return blocks.stream().map(Block::text).limit(60).collect(Collectors.joining(" "));
    }

    private static boolean isPlainText(Page page) {
        if (page.mediaType().equals("text/plain")) {
            return true;
        }
        if (!page.mediaType().contains("html") && !page.mediaType().contains("xml")) {
            throw new Problem(
                    Problem.Kind.UNSUPPORTED,
                    "This is " + page.mediaType() + ", which Lectern cannot read aloud. Give it a web page or a text.");
        }
        return false;
    }
}
