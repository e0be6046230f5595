package app.lectern.extract;

import app.lectern.article.Article;
import java.util.Optional;
import org.jsoup.Jsoup;

/** The article as the page's structured data state it, for pages that show nothing without a program. */
final class Stated {

    private static final int ENOUGH_WORDS = 80;

    private Stated() {}

    /** The stated article, if there is much more of it than was found in the page itself. */
    static Optional<Article> read(StructuredData data, Article found, Wording wording) {
        String body = data.body();
        int stated = Counts.words(body);
        int seen = found.blocks().stream()
                .mapToInt(block -> Counts.words(block.text()))
                .sum();
        if (stated < ENOUGH_WORDS || stated < 2 * seen) {
            return Optional.empty();
        }
        Article text = new PlainText(wording).read(withoutTags(body));
        return Optional.of(new Article(found.metadata(), text.blocks(), text.leftOut()));
    }

    private static String withoutTags(String body) {
        return body.indexOf('<') < 0 ? body : Jsoup.parse(body).wholeText();
    }
}
