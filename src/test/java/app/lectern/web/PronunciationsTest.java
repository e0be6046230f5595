package app.lectern.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PronunciationsTest {

    @TempDir
    static Path folder;

    private static TestServer server;

    @BeforeAll
    static void start() {
        server = new TestServer(folder);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aWordIsTaughtKeptInAPlainFileAndTakenBack() throws Exception {
        HttpResponse<String> taught = post("/pronunciations", "written=Siobhan&saying=shi-VAWN");
        assertThat(taught.statusCode()).isEqualTo(303);
        assertThat(Files.readString(folder.resolve("pronunciations.txt"))).contains("Siobhan = shi-VAWN");
        String page = get(taught.headers().firstValue("Location").orElseThrow()).body();
        assertThat(page).contains("“Siobhan” is now said “shi-VAWN”.").contains("Undo");

        post("/pronunciations/forget", "written=Siobhan");

        assertThat(get("/pronunciations").body()).contains("None yet");
    }

    @Test
    void whatCannotBeSaidIsExplainedBesideTheFieldAndKeptInIt() throws Exception {
        HttpResponse<String> refused = post("/pronunciations", "written=Siobhan&saying=%2Fqq+zz%2F");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("saying-error").contains("value=\"/qq zz/\"");
    }

    @Test
    void anEmptyFieldIsExplainedInWordsOfTheForm() throws Exception {
        HttpResponse<String> refused = post("/pronunciations", "written=Siobhan&saying=");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Write both: the word, and how to say it.")
                .doesNotContain("equals sign");
    }

    @Test
    void aWordIsHeardBeforeItIsSaved() throws Exception {
        HttpResponse<byte[]> heard = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(server.address.resolve(
                                        "/pronunciations/trial.mp3?written=Siobhan&saying=shi-VAWN"))
                                .build(),
                        BodyHandlers.ofByteArray());
        assertThat(heard.statusCode()).isEqualTo(200);
        assertThat(heard.headers().firstValue("Content-Type")).hasValue("audio/mpeg");
        assertThat(heard.body().length).isGreaterThan(2000);
    }

    private static HttpResponse<String> get(String path) throws Exception {
        URI address = server.address.resolve(path);
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(String path, String form) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(server.address.resolve(path))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(form))
                                .build(),
                        BodyHandlers.ofString());
    }
}
