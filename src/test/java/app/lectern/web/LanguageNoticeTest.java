package app.lectern.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.narrate.Source;
import app.lectern.speech.Voices;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LanguageNoticeTest {

    @TempDir
    private Path folder;

    private static final String FRENCH = "Le port était calme et personne ne savait pourquoi la lumière était éteinte.";

    @Test
    void anArticleThatNoVoiceSpeaksSaysSoOnItsPage() throws Exception {
        Path english = Files.createDirectories(folder.resolve("voices/espeak"));
        Files.writeString(english.resolve("voice.properties"), """
                id = espeak
                name = English
                language = en
                engine = freetts
                licence = CC0-1.0
                """);
        try (TestServer server = new TestServer(folder, Voices.load(List.of(folder.resolve("voices"))))) {
            assertThat(page(server, FRENCH)).contains("This article is in French.");
            assertThat(page(server, "The harbour was calm and nobody knew why the light of the tower was out."))
                    .doesNotContain("This article is in");
        }
    }

    @Test
    void anArticleIsReadByAVoiceThatSpeaksItsLanguage() throws Exception {
        try (TestServer server = new TestServer(folder)) {
            assertThat(page(server, FRENCH))
                    .doesNotContain("This article is in")
                    .contains("/audio/espeak/");
        }
    }

    @Test
    void aVoiceThatHasToSayEverythingTellsHowFarItIs() throws Exception {
        Path slow = Files.createDirectories(folder.resolve("voices/slow"));
        Path program = Files.writeString(folder.resolve("slow"), """
                #!/bin/sh
                cat > /dev/null
                while [ ! -e %s ]; do sleep 0.05; done
                head -c 32000 /dev/zero
                """.formatted(folder.resolve("go")));
        assertThat(program.toFile().setExecutable(true)).isTrue();
        Files.writeString(slow.resolve("voice.properties"), """
                id = slow
                name = Slow
                language = fr
                engine = command
                command = %s
                rawRate = 16000
                licence = CC0-1.0
                """.formatted(program));
        try (TestServer server = new TestServer(folder, Voices.load(List.of(folder.resolve("voices"))))) {
            String id = server.shelf.add(Source.text(FRENCH, null)).id();
            assertThat(server.get("/articles/" + id).body()).contains("<output>0&nbsp;%</output>");

            Files.createFile(folder.resolve("go"));
            HttpResponse<String> audio = server.get("/articles/" + id + "/timeline.json");
            assertThat(audio.statusCode()).isEqualTo(200);
            assertThat(server.get("/articles/" + id).body())
                    .doesNotContain("<output>")
                    .contains("/audio/slow/");
        }
    }

    @Test
    void aVoiceThatFailsIsReplacedAndThePageSaysWhy() throws Exception {
        Path broken = Files.createDirectories(folder.resolve("voices/broken"));
        Files.writeString(broken.resolve("voice.properties"), """
                id = broken
                name = Broken
                language = fr
                engine = command
                command = no-such-program-here
                licence = CC0-1.0
                """);
        try (TestServer server = new TestServer(folder, Voices.load(List.of(folder.resolve("voices"))))) {
            assertThat(page(server, FRENCH)).contains("needs the program “no-such-program-here”", "speaks instead");
        }
    }

    private static String page(TestServer server, String text) throws Exception {
        String id = server.shelf.add(Source.text(text, null)).id();
        // comes when the voice has said it
        assertThat(server.get("/articles/" + id + "/timeline.json").statusCode())
                .isEqualTo(200);
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(server.address.resolve("/articles/" + id))
                                .build(),
                        BodyHandlers.ofString())
                .body();
    }
}
