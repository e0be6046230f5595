package app.lectern.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.narrate.Source;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MetricsTest {

    @TempDir
    private Path folder;

    @Test
    void whatWasRenderedAndWhatWasFoundInTheCacheIsCounted() {
        try (TestServer server = new TestServer(folder)) {
            String text = "The harbour was calm and nobody knew why the light of the tower was out.";
            String id = server.shelf.add(Source.text(text, "A light")).id();
            assertThat(server.get("/metrics").body())
                    .contains("\nlectern_rendered_total 0\n", "\nlectern_reused_total 0\n");

            String audio = server.get("/articles/" + id + "/audio.mp3")
                    .headers()
                    .firstValue("location")
                    .orElseThrow();
            server.get(audio);
            server.get(audio);

            assertThat(server.get("/metrics").body())
                    .contains("\nlectern_rendered_total 2\n", "\nlectern_reused_total 2\n");
        }
    }
}
