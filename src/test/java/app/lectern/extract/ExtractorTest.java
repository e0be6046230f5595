package app.lectern.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lectern.article.Article;
import app.lectern.article.Block;
import app.lectern.article.LeftOut.Reason;
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
    void figuresThatOnlyCountUpAreNotRead() {
        Article article = extract("""
                <article><p>The whole program fits on one page, and it has not changed in twenty years of use.</p>
                <div><div>1</div><div>2</div><div>3</div><div>4</div></div>
                <p>Each of the four lines does one thing, which is why nobody has ever had to mend it.</p></article>
                """);

        assertThat(article.blocks()).extracting(Block::text).doesNotContain("1", "2", "3", "4");
        assertThat(article.leftOut())
                .anySatisfy(piece -> assertThat(piece.reason()).isEqualTo(Reason.TECHNICAL));
    }

    @Test
    void countsAndTimesAboutATextAreNotRead() {
        Article article = extract("""
                <article><div>14:05</div>
                <p>The ferry turned back at the breakwater, since the wind had gone round to the north an hour before.</p>
                <div>1,204 comments</div><div>3 min read</div>
                <p>Everybody on board was given soup, which is what the company has done since the year it began.</p></article>
                """);

        assertThat(article.blocks()).hasSize(2);
    }

    @Test
    void aTableKeepsCellsThatElsewhereWouldBeLabels() {
        Article article = extract("""
                <article><p>The library owns four books about the strait, and three of them cannot be borrowed at all.</p>
                <table><tr><th>Title</th><th>Author</th><th>Published</th></tr>
                <tr><td>The Strait</td><td>Marit Dahl</td><td>1931</td></tr>
                <tr><td>Tides and Men</td><td>Odd Berg</td><td>1958</td></tr></table>
                <p>The fourth has been out since the spring of last year, and nobody remembers who has it.</p></article>
                """);

        assertThat(article.blocks())
                .anySatisfy(block -> assertThat(block.text()).startsWith("Title\tAuthor\tPublished"));
    }

    @Test
    void aRowOfLinksIsNotRead() {
        Article article = extract("""
                <div><p>The bells were cast in a field beside the church, because no road would have carried them.</p>
                <p>[ <a href=a>Home</a> | <a href=b>Bells</a> | <a href=c>Towers</a> | <a href=d>Ropes</a> ]</p>
                <p>It took four days for the bronze to cool, and a fifth to dig the largest of them out.</p></div>
                """);

        assertThat(article.blocks()).extracting(Block::text).noneMatch(text -> text.contains("Ropes"));
    }

    @Test
    void whatACompanySaysOfItselfBelowItsNewsIsLeftOut() {
        Article article = extract("""
                <article><p>Kestrel Wind opened a workshop today in which the blades of its turbines will be repaired.</p>
                <p>Sixty people work in it, and the company expects to repair ninety blades in the first year.</p>
                <h3>About Kestrel Wind</h3>
                <p>Kestrel Wind plans, builds and repairs wind farms in nine countries and has 2,300 employees.</p></article>
                """);

        assertThat(article.blocks()).hasSize(2);
        assertThat(article.leftOut())
                .anySatisfy(piece -> assertThat(piece.reason()).isEqualTo(Reason.AGENCY));
    }

    @Test
    void aLastSectionAboutTheMatterIsKept() {
        Article article = extract("""
                <article><p>Few plants live without light, but some of them need so little that a north window will do.</p>
                <p>The oldest of them in this house has stood behind the same curtain for thirty years.</p>
                <h3>About watering</h3>
                <p>Most of those that die in dark rooms are drowned, since they drink less there than in the sun.</p></article>
                """);

        assertThat(article.blocks()).hasSize(4);
    }

    @Test
    void aCopyOfTheWholeTextInOnePieceIsNotReadAgain() {
        String[] paragraphs = new String[12];
        StringBuilder html = new StringBuilder("<article>");
        for (int at = 0; at < paragraphs.length; at++) {
            paragraphs[at] = "On day " + (at + 1) + " the crew counted the boats in the harbour, wrote the number " + at
                    + " into the long book by the door, and went back to mending nets until the light was gone.";
            html.append("<p>").append(paragraphs[at]).append("</p>");
        }
        html.append("</article><div class=copy>")
                .append(String.join(" ", paragraphs))
                .append("</div>");

        assertThat(extract(html.toString()).blocks()).extracting(Block::text).containsExactly(paragraphs);
    }

    @Test
    void aPageOfWhichEverythingIsDoubtfulIsReadAllTheSame() {
        Article article = extract("""
                <div><div><a href="/a">Story time</a></div><div>Bring the whole family. We meet on Monday.</div></div>
                <div><div><a href="/b">Contact us</a></div><div>Call us or write to us: we@example.org</div></div>
                """);

        assertThat(article.blocks()).isNotEmpty();
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
