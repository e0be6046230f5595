package app.lectern.extract;

import app.lectern.article.Article;
import app.lectern.article.Block;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** The article as a page states it to programs, for pages that show nothing without one. */
final class Stated {

    private static final int ENOUGH_WORDS = 80;
    /** Only a page that shows less is searched for islands of JSON, which takes longer than the rest together. */
    private static final int FEW_WORDS = 250;

    private Stated() {}

    /**
     * The stated article, if there is much more of it than was found in the page itself.
     *
     * @param html reads an article from its HTML
     */
    static Optional<Article> read(
            Document document, StructuredData data, Article found, Wording wording, Function<String, Article> html) {
        int seen = words(found);
        String body = data.body();
        if (isMore(Counts.words(body), seen)) {
            return Optional.of(
                    body.contains("</") || body.contains("<br")
                            ? html.apply(body)
                            : new PlainText(wording).read(Parser.unescapeEntities(body, false)));
        }
        if (seen >= FEW_WORDS) {
            return Optional.empty();
        }
        String island = IslandText.html(Islands.of(document), found.metadata().title());
        return Optional.of(island)
                .filter(text -> !text.isEmpty())
                .map(html)
                .filter(article -> isMore(words(article), seen) && agrees(article, found));
    }

    /** Whether a text begins, or goes on, like what the page shows; it may hold other articles as well. */
    private static boolean agrees(Article stated, Article shown) {
        List<String> prose = shown.blocks().stream()
                .map(Block::text)
                .filter(text -> Counts.words(text) >= 8 && Counts.sentences(text) > 0)
                .toList();
        return prose.isEmpty() || stated.blocks().stream().map(Block::text).anyMatch(prose::contains);
    }

    private static boolean isMore(int stated, int seen) {
        return stated >= ENOUGH_WORDS && stated >= 2 * seen;
    }

    private static int words(Article article) {
        return article.blocks().stream()
                .mapToInt(block -> Counts.words(block.text()))
                .sum();
    }
}
