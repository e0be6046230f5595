package app.lectern.narrate;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.article.Article;
import app.lectern.article.Block;
import app.lectern.article.Metadata.Completeness;
import app.lectern.edition.Cover;
import app.lectern.extract.Extractor;
import app.lectern.fetch.FetchSettings;
import app.lectern.fetch.Fetcher;
import app.lectern.fetch.OtherSite;
import app.lectern.library.ClipCache;
import app.lectern.pronounce.Pronouncer;
import app.lectern.script.ScriptWriter;
import app.lectern.speech.Voices;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NarratorTest {

    private static final String NEXT = "<a rel=\"next\" href=\"/story?page=2\">Next page</a>";

    @TempDir
    Path clips;

    private OtherSite site;
    private Studio studio;
    private Fetcher fetcher;

    @BeforeEach
    void open() throws IOException {
        site = new OtherSite();
        studio = new Studio(Voices.load(List.of()), new ClipCache(clips, 1_000_000));
        fetcher = new Fetcher(FetchSettings.defaults().withAllowedPrivateHosts(Set.of("localhost")));
    }

    @AfterEach
    void close() {
        fetcher.close();
        studio.close();
        site.close();
    }

    @Test
    void anArticleOfSeveralPagesIsReadAsOne() {
        site.serve("/story", exchange -> {
            boolean second = "page=2".equals(exchange.getRequestURI().getQuery());
            answer(
                    exchange,
                    second ? page("The second page says how it ended, in the spring.", "") : page(FIRST, NEXT));
        });

        Article article = read();

        assertThat(article.blocks())
                .extracting(Block::text)
                .contains(FIRST, "The second page says how it ended, in the spring.");
        assertThat(article.metadata().completeness()).isEqualTo(Completeness.WHOLE);
    }

    @Test
    void whereTheNextPageIsMissingTheArticleSaysThatItIsCut() {
        site.serve("/story", exchange -> {
            if (exchange.getRequestURI().getQuery() == null) {
                answer(exchange, page(FIRST, NEXT));
            } else {
                OtherSite.answer(exchange, 404, new byte[0]);
            }
        });

        Article article = read();

        assertThat(article.blocks()).extracting(Block::text).contains(FIRST);
        assertThat(article.metadata().completeness()).isEqualTo(Completeness.CUT);
    }

    private static final String FIRST =
            "The first page says how the winter began on the island, and who was there to see it when it did.";

    private Article read() {
        Narrator narrator = new Narrator(
                fetcher, new Extractor(), () -> new ScriptWriter(new Pronouncer(word -> List.of())), studio, Cover::of);
        return narrator.read(Source.address("http://localhost:" + site.port() + "/story"));
    }

    private static String page(String text, String next) {
        return "<html lang=en><head><title>A winter</title></head><body><article><h1>A winter</h1><p>" + text
                + "</p><p>A long paragraph follows, so that nobody takes this for a page without an article in it; the"
                + " " + text.length() + " boats of the island are listed elsewhere.</p></article>" + next
                + "</body></html>";
    }

    private static void answer(HttpExchange exchange, String page) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        OtherSite.answer(exchange, 200, page.getBytes(StandardCharsets.UTF_8));
    }
}
