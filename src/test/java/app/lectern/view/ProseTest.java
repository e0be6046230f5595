package app.lectern.view;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.article.Block;
import app.lectern.article.Sentence;
import app.lectern.article.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProseTest {

    private static final String TEXT = "The quay was quiet. Nobody had come back.";

    @Test
    void everySentenceIsAnElementOfItsOwn() {
        assertThat(Prose.html(block(), List.of(sentence("s1", 0, 19), sentence("s2", 20, 41))))
                .isEqualTo("<span class=\"sentence\" id=\"s1\">The quay was quiet.</span> "
                        + "<span class=\"sentence\" id=\"s2\">Nobody had come back.</span>");
    }

    @Test
    void aLinkAcrossTwoSentencesIsALinkInBoth() {
        Block block = block(new Span(Span.Kind.LINK, 13, 26, "https://example.org/?a=1&b=2"));
        assertThat(Prose.html(block, List.of(sentence("s1", 0, 19), sentence("s2", 20, 41))))
                .contains("<a rel=\"noreferrer\" href=\"https://example.org/?a=1&amp;b=2\">quiet.</a></span>")
                .contains("id=\"s2\"><a rel=\"noreferrer\" href=\"https://example.org/?a=1&amp;b=2\">Nobody</a> had");
    }

    @Test
    void spansWithinSpansAreClosedInOrder() {
        Block block = block(new Span(Span.Kind.EMPHASIS, 0, 19, ""), new Span(Span.Kind.CODE, 4, 8, ""));
        assertThat(Prose.html(block, List.of()))
                .isEqualTo("<em>The </em><em><code>quay</code></em><em> was quiet.</em> Nobody had come back.");
    }

    @Test
    void nothingFromThePageBecomesMarkup() {
        Block block = Block.of("b1", Block.Kind.PARAGRAPH, 0, "<script>alert(\"x\") && 1</script>");
        assertThat(Prose.html(block, List.of()))
                .isEqualTo("&lt;script&gt;alert(&quot;x&quot;) &amp;&amp; 1&lt;/script&gt;");
    }

    @Test
    void aLinkThatIsNotOfTheWebIsText() {
        Block block = block(new Span(Span.Kind.LINK, 4, 8, "javascript:alert(1)"));
        assertThat(Prose.html(block, List.of())).isEqualTo(TEXT);
    }

    @Test
    void anAttributeCannotEndEarly() {
        Block block = block(new Span(Span.Kind.ABBREVIATION, 4, 8, "\" onclick=\"x"));
        assertThat(Prose.html(block, List.of())).contains("<abbr title=\"&quot; onclick=&quot;x\">quay</abbr>");
    }

    private static Block block(Span... spans) {
        return new Block("b1", Block.Kind.PARAGRAPH, 0, TEXT, List.of(spans), "", null, null);
    }

    private static Sentence sentence(String id, int start, int end) {
        return new Sentence(id, "b1", start, end, TEXT.substring(start, end), List.of(), Sentence.Delivery.BODY, 350);
    }
}
