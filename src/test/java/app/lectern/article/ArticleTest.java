package app.lectern.article;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.article.LeftOut.Reason;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ArticleTest {

    private static final Block HEADING = Block.of("b0", Block.Kind.HEADING, 1, "The early bakery");
    private static final Block BODY = Block.of("b1", Block.Kind.PARAGRAPH, 0, "It opens at four.");
    private static final Block BOX = Block.of("b2", Block.Kind.PARAGRAPH, 0, "Sign up.");

    @Test
    void aFirstLineThatOnlyRepeatsTheTitleIsDropped() {
        assertThat(article("The Early Bakery", List.of(HEADING, BODY))
                        .withoutRepeatedTitle()
                        .blocks())
                .containsExactly(BODY);
    }

    @Test
    void anotherFirstLineStays() {
        assertThat(article("Bread", List.of(HEADING, BODY))
                        .withoutRepeatedTitle()
                        .blocks())
                .containsExactly(HEADING, BODY);
    }

    @Test
    void aTextThatIsNothingButItsTitleStays() {
        assertThat(article("The early bakery", List.of(HEADING))
                        .withoutRepeatedTitle()
                        .blocks())
                .containsExactly(HEADING);
    }

    @Test
    void whatIsPutBackStandsWhereItStoodWithoutTheRepeatedTitle() {
        Article article = article("The early bakery", List.of(HEADING, BODY)).withoutRepeatedTitle();

        assertThat(article.restoring(Set.of("x1")).blocks()).containsExactly(BOX, BODY);
        assertThat(article.restoring(Set.of("x2")).blocks()).containsExactly(BODY, BOX);
    }

    private static Article article(String title, List<Block> blocks) {
        return new Article(
                Metadata.titled(title),
                blocks,
                List.of(
                        new LeftOut("x1", Reason.SIGN_UP, 1, List.of(BOX)),
                        new LeftOut("x2", Reason.SIGN_UP, 2, List.of(BOX))));
    }
}
