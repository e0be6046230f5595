package app.lectern.extract;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.article.Article;
import app.lectern.article.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each folder of the corpus holds a page, or the pages of one article, and the text that is the article. */
class CorpusTest {

    private static final Path CORPUS = Path.of("src/test/resources/corpus");

    static Stream<Path> theArticleIsFound() throws IOException {
        return Files.list(CORPUS).sorted();
    }

    @ParameterizedTest
    @MethodSource
    void theArticleIsFound(Path folder) throws IOException {
        Extractor extractor = new Extractor();
        List<Article> pages = new ArrayList<>();
        for (Path source : sources(folder)) {
            String type = source.toString().endsWith(".txt") ? "text/plain" : "text/html";
            pages.add(extractor.extract(new Page(null, type, StandardCharsets.UTF_8, Files.readAllBytes(source))));
        }

        assertThat(PlainTextWriter.write(extractor.join(pages)))
                .isEqualTo(Files.readString(folder.resolve("expected.txt")));
    }

    /** The page, or all pages of an article in their order: source.html, source-2.html. */
    private static List<Path> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("source"))
                    .sorted(Comparator.comparing(file -> file.toString().length()))
                    .toList();
        }
    }
}
