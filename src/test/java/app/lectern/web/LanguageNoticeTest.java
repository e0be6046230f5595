package app.lectern.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.narrate.Source;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LanguageNoticeTest {

    @TempDir
    private Path folder;

    @Test
    void anArticleThatIsNotInEnglishSaysSoOnItsPage() throws Exception {
        try (TestServer server = new TestServer(folder)) {
            assertThat(page(server, "Le port était calme et personne ne savait pourquoi la lumière était éteinte."))
                    .contains("This article is in French.");
            assertThat(page(server, "The harbour was calm and nobody knew why the light of the tower was out."))
                    .doesNotContain("This article is in");
        }
    }

    private static String page(TestServer server, String text) throws Exception {
        String id = server.shelf.add(Source.text(text, null)).id();
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(server.address.resolve("/articles/" + id))
                                .build(),
                        BodyHandlers.ofString())
                .body();
    }
}
