package app.lectern.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lectern.article.Article;
import app.lectern.article.Block;
import app.lectern.article.Page;
import app.lectern.article.Problem;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ExtractorTest {

    private final Extractor extractor = new Extractor();

    @Test
    void theNavigationIsNotTheArticle() {
        Article article = extract("""
                <title>Low tide</title><nav><a href="/">Home</a> <a href="/news">News</a></nav>
                <article><p>The harbour was empty at six, and the gulls had the quay to themselves.</p>
                <p>By seven the first boats were back, low in the water and loud with ice.</p></article>
                """);

        assertThat(article.blocks())
                .extracting(Block::text)
                .containsExactly(
                        "The harbour was empty at six, and the gulls had the quay to themselves.",
                        "By seven the first boats were back, low in the water and loud with ice.");
    }

    @Test
    void aPageWithoutWordsIsAProblemAPersonCanActOn() {
        assertThatThrownBy(() -> extract("<p></p>"))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.NO_ARTICLE));
    }

    private Article extract(String html) {
        return extractor.extract(
                new Page(null, "text/html", StandardCharsets.UTF_8, html.getBytes(StandardCharsets.UTF_8)));
    }
}
