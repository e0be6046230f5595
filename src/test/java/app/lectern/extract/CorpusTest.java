package app.lectern.extract;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.article.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each folder of the corpus holds a page and the text that is its article. */
class CorpusTest {

    private static final Path CORPUS = Path.of("src/test/resources/corpus");

    static Stream<Path> theArticleIsFound() throws IOException {
        return Files.list(CORPUS).sorted();
    }

    @ParameterizedTest
    @MethodSource
    void theArticleIsFound(Path folder) throws IOException {
        Path html = folder.resolve("source.html");
        boolean isHtml = Files.exists(html);
        byte[] source = Files.readAllBytes(isHtml ? html : folder.resolve("source.txt"));
        Page page = new Page(null, isHtml ? "text/html" : "text/plain", StandardCharsets.UTF_8, source);

        assertThat(PlainTextWriter.write(new Extractor().extract(page)))
                .isEqualTo(Files.readString(folder.resolve("expected.txt")));
    }
}
