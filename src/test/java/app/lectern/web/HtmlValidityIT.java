package app.lectern.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlValidityIT {

    private static final Path CHECKER = Path.of("src/test/browser/node_modules/html-validate/bin/html-validate.mjs");

    @TempDir
    Path folder;

    @Test
    void everyPageIsValid() throws IOException, InterruptedException {
        assertThat(CHECKER)
                .as("The tests need an HTML checker: npm ci --prefix src/test/browser")
                .isRegularFile();
        Path pages = Files.createDirectory(folder.resolve("pages"));
        try (TestServer server = new TestServer(folder.resolve("data"))) {
            String article = server.add("harbour.html");
            server.library.queue().add(article);
            Files.writeString(pages.resolve("library.html"), server.get("/").body());
            Files.writeString(
                    pages.resolve("error.html"),
                    server.post("/articles", "url=").body());
            Files.writeString(
                    pages.resolve("article.html"),
                    server.get("/articles/" + article).body());
            Files.writeString(
                    pages.resolve("undo.html"),
                    server.get("/articles/" + article + "?done=archived&id=" + article)
                            .body());
            Files.writeString(pages.resolve("queue.html"), server.get("/queue").body());
            Files.writeString(
                    pages.resolve("settings.html"), server.get("/settings").body());
            Files.writeString(
                    pages.resolve("pronunciations.html"),
                    server.get("/pronunciations").body());
            Files.writeString(
                    pages.resolve("offline.html"), server.get("/offline").body());
            Files.writeString(
                    pages.resolve("missing.html"), server.get("/nosuch").body());
        }
        Files.writeString(pages.resolve(".htmlvalidate.json"), """
                {
                  "root": true,
                  "extends": ["html-validate:standard", "html-validate:a11y"],
                  "rules": { "long-title": "off" }
                }""");
        Process checker = new ProcessBuilder("node", CHECKER.toString(), "--formatter", "text", pages.toString())
                .redirectErrorStream(true)
                .start();
        String findings = new String(checker.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(checker.waitFor()).as(findings).isZero();
    }
}
