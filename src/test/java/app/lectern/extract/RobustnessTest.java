package app.lectern.extract;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.article.Page;
import app.lectern.article.Problem;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RobustnessTest {

    static Stream<byte[]> nothingButAnArticleOrAProblemComesOut() {
        byte[] noise = new byte[200_000];
        new Random(7).nextBytes(noise);
        return Stream.of(
                noise,
                bytes("<div>".repeat(100_000) + "deep"),
                bytes("<a><b><i><u>".repeat(20_000) + "text"),
                bytes("<ul>" + "<li>one".repeat(50_000)),
                bytes("<table><tr>" + "<td>1".repeat(50_000)),
                bytes("word ".repeat(2_000_000)),
                bytes("<p>" + "The harbour was calm. ".repeat(480_000)),
                bytes("<div class='" + "name ".repeat(200_000) + "'>"
                        + "<p>one two three four five six.".repeat(20_000)),
                bytes("<div>" + "<p>one two three four five six seven eight.".repeat(20_000) + "<p>"
                        + ("<p>" + "far too many words ".repeat(90)).repeat(1_000)),
                bytes("<div>".repeat(500) + "<p>deep down and all of it alike, word for word.".repeat(40_000)),
                bytes("<table><tr><td>".repeat(160) + "<table><tr><td>a<td>b</table>".repeat(8_000)),
                bytes("<p title='" + "x".repeat(1_000_000)),
                bytes(""));
    }

    @ParameterizedTest
    @MethodSource
    void nothingButAnArticleOrAProblemComesOut(byte[] body) {
        try {
            assertThat(new Extractor()
                            .extract(new Page(null, "text/html", StandardCharsets.UTF_8, body))
                            .blocks())
                    .isNotEmpty();
        } catch (Problem problem) {
            assertThat(problem.kind()).isEqualTo(Problem.Kind.NO_ARTICLE);
        }
    }

    @Test
    void anyPieceOfAPageInAnyOrderIsTaken() {
        String[] pieces = {
            "<p>",
            "</p>",
            "<table>",
            "<tr>",
            "<td colspan=999>",
            "</table>",
            "<pre>",
            "<sup><a href='#n'>1</a></sup>",
            "<li id=n>",
            "<ruby>",
            "<rt>",
            "<noframes>",
            "<frameset>",
            "<blockquote class=embed>",
            "<script>",
            "</script>",
            "<!--",
            "-->",
            "<math>",
            "<template id='B:0'>",
            "<div hidden id='S:0'>",
            "<i lang=fr>",
            "<img alt='x'>",
            "&#128512;",
            "&bogus;",
            "\u0000",
            "\uD800",
            "She said that it was late. ",
            "window.a = {\"text\": [1,",
            "\u00e2\u20ac"
        };
        Random random = new Random(11);
        for (int page = 0; page < 300; page++) {
            StringBuilder html = new StringBuilder();
            for (int piece = random.nextInt(80); piece >= 0; piece--) {
                html.append(pieces[random.nextInt(pieces.length)]);
            }
            nothingButAnArticleOrAProblemComesOut(bytes(html.toString()));
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
