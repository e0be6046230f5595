package app.lectern.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lectern.article.Article;
import app.lectern.article.Block;
import app.lectern.article.Page;
import app.lectern.article.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages whose text stands only in the JSON that a program would read. */
class StatedTest {

    private static final List<String> TEXT = IntStream.rangeClosed(1, 8)
            .mapToObj(day -> "On day " + day + " the keeper counted the boats in the harbour once more, and wrote the"
                    + " number down before he lit the lamp.")
            .toList();

    static Stream<String> theTextIsFoundWhateverAProgramCallsIt() {
        String portable = TEXT.stream()
                .map(text -> "{\"_type\":\"block\",\"style\":\"normal\",\"children\":[{\"text\":\""
                        + text.substring(0, 9) + "\"},{\"text\":\"" + text.substring(9) + "\"}]}")
                .collect(Collectors.joining(","));
        String html = TEXT.stream().map(text -> "<p>" + text + "<\\/p>").collect(Collectors.joining());
        String rich = TEXT.stream()
                .map(text -> "{\"type\":\"paragraph\",\"content\":[{\"type\":\"text\",\"text\":\"" + text + "\"}]}")
                .collect(Collectors.joining(","));
        return Stream.of(
                "<script id='__NEXT_DATA__' type='application/json'>{\"props\":{\"post\":{\"title\":\"The boats\",\"body\":["
                        + portable + "]}}}</script>",
                "<script>window.__INITIAL_STATE__ = {\"a\":undefined,\"post\":{\"headline\":\"The boats\",\"html\":\""
                        + html + "\"}}; start();</script>",
                "<script>window.__DATA__ = JSON.parse(\""
                        + ("{\"doc\":{\"type\":\"doc\",\"content\":[" + rich + "]}}").replace("\"", "\\\"")
                        + "\");</script>",
                "<script type='application/ld+json'>{\"@type\":\"Article\",\"articleBody\":\"" + html + "\"}</script>");
    }

    @ParameterizedTest
    @MethodSource
    void theTextIsFoundWhateverAProgramCallsIt(String script) {
        Article article = extract("<title>The boats</title><div id='root'>Loading</div>" + script);

        assertThat(article.blocks()).extracting(Block::text).containsExactlyElementsOf(TEXT);
        assertThat(article.metadata().language()).isEqualTo("en");
    }

    @Test
    void whatThePageShowsWinsOverAnotherTextInAnIsland() {
        String shown = "It rained on the quay all morning, and nobody had come to look at the boats.";
        String island = "["
                + TEXT.stream()
                        .map(text -> "{\"type\":\"paragraph\",\"text\":\"" + text + "\"}")
                        .collect(Collectors.joining(","))
                + "]";

        assertThat(extract("<title>Rain</title><article><p>" + shown + "</p></article><script type='application/json'>"
                                + island + "</script>")
                        .blocks())
                .extracting(Block::text)
                .containsExactly(shown);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void anIslandThatIsBrokenOrEndlessDoesNoHarm(String json) {
        assertThatThrownBy(() -> extract("<title>No</title><script type='application/json'>" + json + "</script>"))
                .isInstanceOf(Problem.class);
    }

    static Stream<String> hostile() {
        return Stream.of(
                "{\"a\":" + "[".repeat(100_000),
                "[" + "{},".repeat(300_000) + "1]",
                "{\"text\":\"" + "x".repeat(300),
                "[".repeat(90) + "\"" + "word ".repeat(20) + "\"" + "]".repeat(90) + " ".repeat(200),
                "nonsense ".repeat(100));
    }

    private static Article extract(String html) {
        return new Extractor()
                .extract(new Page(null, "text/html", StandardCharsets.UTF_8, html.getBytes(StandardCharsets.UTF_8)));
    }
}
