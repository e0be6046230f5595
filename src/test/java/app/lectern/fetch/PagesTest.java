package app.lectern.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lectern.article.Page;
import app.lectern.article.Problem;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Hello</p>",
                "\n <!DOCTYPE html><title>a</title>",
                "<div>Hello <b>you</b></div>",
                "<?xml version=\"1.0\"?><html><body><p>a</p></body></html>",
                "<!-- note --><article>Hello</article>"
            })
    void pastedMarkupIsHtml(String text) {
        assertThat(Pages.pasted(text).mediaType()).isEqualTo("text/html");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Hello",
                "In HTML, <p>a paragraph</p> is written like this.",
                "<3 is how hearts were drawn.",
                "<Ana> Are you there?\n<Ben> Yes.",
                "3 < 4 > 2"
            })
    void pastedTextStaysText(String text) {
        Page page = Pages.pasted(text);

        assertThat(page.mediaType()).isEqualTo("text/plain");
        assertThat(page.text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "a.html,Hello,text/html",
        "A.HTM,Hello,text/html",
        "a.xhtml,Hello,text/html",
        "a.txt,<p>Hello</p>,text/plain",
        "a.md,<p>Hello</p>,text/plain",
        "a,<p>Hello</p>,text/html",
        "a,Hello,text/plain",
        "../../a.doc.txt,Hello,text/plain"
    })
    void aFileIsWhatItsNameSaysElseWhatItsContentSuggests(String name, String content, String type) {
        assertThat(Pages.file(name, content.getBytes(StandardCharsets.UTF_8)).mediaType())
                .isEqualTo(type);
    }

    @Test
    void aFileIsDecodedAsItDeclares() {
        byte[] body = "<meta charset=windows-1250><p>\u00b3".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(Pages.file("a.html", body).text()).endsWith("ł");
        assertThat(Pages.file("a.txt", "\uFEFFwide".getBytes(StandardCharsets.UTF_16LE))
                        .text())
                .isEqualTo("wide");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%PDF-1.7 x", "PK\u0003\u0004 x", "\u0089PNG\r\n\u001a\n\u0000\u0000", "\u007fELF\u0000"})
    void whatIsNotTextIsExplainedWhateverItsName(String content) {
        byte[] body = content.getBytes(StandardCharsets.ISO_8859_1);

        for (String name : new String[] {"a.html", "a.txt", "a"}) {
            assertThatThrownBy(() -> Pages.file(name, body)).isInstanceOfSatisfying(Problem.class, problem -> {
                assertThat(problem.kind()).isEqualTo(Problem.Kind.UNSUPPORTED);
                assertThat(problem).hasMessageContaining("paste");
            });
        }
    }

    @ParameterizedTest
    @CsvSource({
        "TEXT/HTML; charset=utf-8,Hello,text/html",
        "application/xhtml+xml,Hello,text/html",
        "text/plain,<p>Hello</p>,text/plain",
        "text/markdown,Hello,text/plain",
        "application/octet-stream,<p>Hello</p>,text/html",
        "application/xml,<?xml version='1.0'?><html><p>Hello</p></html>,text/html",
        "'',Hello,text/plain"
    })
    void aServersAnswerIsWhatItsTypeSays(String contentType, String content, String type) {
        assertThat(Pages.page(null, contentType, content.getBytes(StandardCharsets.UTF_8))
                        .mediaType())
                .isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource({
        "application/pdf,a PDF document",
        "image/png,a picture",
        "audio/mpeg,a recording",
        "video/mp4,a video",
        "application/json,application/json",
        "text/css,text/css"
    })
    void whatCannotBeReadIsCalledByItsName(String contentType, String name) {
        assertThatThrownBy(() -> Pages.page(null, contentType, new byte[] {65}))
                .isInstanceOf(Problem.class)
                .hasMessageContaining(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<rss version='2.0'></rss>",
                "<?xml version='1.0'?><feed></feed>",
                "<?xml version='1.0'?>\n<svg></svg>"
            })
    void aFeedIsNoArticle(String content) {
        assertThatThrownBy(() -> Pages.page(null, "text/xml", content.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("feed");
    }

    @Test
    void aFileThatIsUtf8IsReadAsThatWhateverItDeclares() {
        byte[] saved = "<meta charset=iso-8859-1><p>the café’s door</p>".getBytes(StandardCharsets.UTF_8);
        byte[] old = "<meta charset=iso-8859-2><p>żółw</p>".getBytes(Charset.forName("iso-8859-2"));

        assertThat(Pages.file("page.html", saved).text()).contains("café’s");
        assertThat(Pages.file("page.html", old).text()).contains("żółw");
        assertThat(Pages.page(null, "text/html", saved).charset()).isEqualTo(Charset.forName("windows-1252"));
    }
}
