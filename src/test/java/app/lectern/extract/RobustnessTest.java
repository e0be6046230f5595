package app.lectern.extract;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.article.Page;
import app.lectern.article.Problem;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Stream;
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

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
