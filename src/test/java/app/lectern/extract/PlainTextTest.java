package app.lectern.extract;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.article.Article;
import app.lectern.article.Block;
import app.lectern.article.Block.Kind;
import app.lectern.article.LeftOut;
import app.lectern.article.LeftOut.Reason;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PlainTextTest {

    private final PlainText reader = new PlainText(new Wording());

    @Test
    void aSignUpBoxAtTheEndIsLeftOutAndTheArticleIsNot() {
        Article article = reader.read("""
                The ferry to Lismore

                The ferry leaves at nine, and anyone who wants to subscribe to the island's peace had better be on it.

                It comes back at four.

                Get the Harbour Letter

                Enter your email address to receive the letter every Friday.

                Please select at least one list.

                You can unsubscribe at any time.

                We use Mailchimp as our marketing platform.
                """);

        assertThat(article.blocks())
                .extracting(Block::text)
                .containsExactly(
                        "The ferry to Lismore",
                        "The ferry leaves at nine, and anyone who wants to subscribe to the island's peace had better be on"
                                + " it.",
                        "It comes back at four.");
        assertThat(article.leftOut()).extracting(LeftOut::reason).containsExactly(Reason.SIGN_UP);
        assertThat(article.leftOut().get(0).blocks()).hasSize(5);
    }

    @Test
    void wrappedLinesBecomeOneParagraph() {
        Article article = reader.read("""
                The tide had gone out further than anybody in the village
                could remember, and the children walked to the wreck and
                back before breakfast.
                """);

        assertThat(article.blocks()).hasSize(1);
        assertThat(article.blocks().get(0).text()).doesNotContain("\n").endsWith("before breakfast.");
    }

    @Test
    void markdownHeadingsListsAndQuotationsAreTold() {
        Article article = reader.read("""
                # A day out

                - bread
                - cheese and apples

                > Never sail on a Friday, my aunt used to say.

                ```
                echo hello
                ```
                """);

        assertThat(article.blocks().stream().map(Block::kind).collect(Collectors.toList()))
                .containsExactly(Kind.HEADING, Kind.LIST_ITEM, Kind.LIST_ITEM, Kind.QUOTATION, Kind.CODE);
    }

    @Test
    void aSignatureIsLeftOut() {
        Article article = reader.read("See you on the quay at noon tomorrow.\n\n-- \nMary\nHarbour office\n");

        assertThat(article.blocks()).hasSize(1);
        assertThat(article.leftOut()).extracting(LeftOut::reason).contains(Reason.SIGNATURE);
    }
}
