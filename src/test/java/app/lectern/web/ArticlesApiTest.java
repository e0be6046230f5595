package app.lectern.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.json.Json;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The interface for programs: what it takes, and how it says what is wrong. */
class ArticlesApiTest {

    private static final String TEXT = "The tram was late again. Nobody on the platform was surprised. "
            + "It had been late on every Monday since the bridge was closed, and the timetable had not noticed.";

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
    void programsAddListShowAndRemove() {
        HttpResponse<String> made = server.json("POST", "/api/articles", Json.write(new Sent(TEXT, "For programs")));
        assertThat(made.statusCode()).isEqualTo(201);
        String id = Json.read(made.body(), Made.class).id();
        assertThat(made.body()).contains("\"title\":\"For programs\"", "\"audio\":\"/articles/" + id + "/audio.mp3\"");
        assertThat(server.json("GET", "/api/articles", "").body()).contains(id);
        assertThat(server.json("GET", "/api/articles/" + id, "").statusCode()).isEqualTo(200);
        assertThat(server.json("DELETE", "/api/articles/" + id, "").statusCode())
                .isEqualTo(204);
        assertThat(server.json("GET", "/api/articles/" + id, "").statusCode()).isEqualTo(404);
    }

    @Test
    void programsGetProblemsTheyCanShow() {
        HttpResponse<String> answer = server.json("POST", "/api/articles", "{}");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"status\":422", "\"detail\":\"There is nothing to read yet.");
        assertThat(server.json("POST", "/api/articles", "{").statusCode()).isEqualTo(422);
        assertThat(server.json("GET", "/api/articles/nosuch", "").body()).contains("There is no such article.");
        assertThat(server.json("GET", "/api/nosuch", "").headers().firstValue("Content-Type"))
                .hasValue("application/problem+json");
    }

    @Test
    void whatIsTooLargeIsSaidToBe() {
        HttpResponse<String> answer =
                server.json("POST", "/api/articles", "{\"text\":\"" + "x".repeat(11_000_000) + "\"}");
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("10 MB");
    }

    @Test
    void aPositionOfAnotherPlayerStands() {
        String id = server.add("harbour.html");
        String path = "/api/articles/" + id + "/position";
        server.json("PUT", path, "{\"sentence\":\"s3\",\"offset\":0,\"session\":\"one\",\"basedOn\":0}");
        server.json("PUT", path, "{\"sentence\":\"s5\",\"offset\":0,\"session\":\"two\",\"basedOn\":1}");
        HttpResponse<String> late =
                server.json("PUT", path, "{\"sentence\":\"s4\",\"offset\":0,\"session\":\"one\",\"basedOn\":0}");
        assertThat(late.body()).contains("\"sentenceId\":\"s5\"", "\"session\":\"two\"");
    }

    @Test
    void aFileIsTakenAsAForm() {
        HttpResponse<String> made = server.send(server.request("/api/articles")
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(BodyPublishers.ofString("--b\r\nContent-Disposition: form-data; name=\"file\";"
                        + " filename=\"tram.txt\"\r\n\r\n" + TEXT + "\r\n--b--\r\n")));

        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(made.body()).contains("\"title\":\"The tram was late again.\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "[]",
                "\"text\"",
                "{",
                "{\"text\":\"Hello there.\"} and more",
                "{\"text\":true}",
                "{\"text\":12}",
                "{\"url\":{\"a\":1}}",
                "{\"url\":[\"http://example.com/\"]}",
                "{\"text\":\"\\uD83D\\uDE42\"}",
                "{\"file\":\"tram.txt\"}"
            })
    void whatMakesNoArticleIsTheSendersMistake(String body) {
        HttpResponse<String> answer = server.json("POST", "/api/articles", body);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"detail\":\"");
    }

    @Test
    void aPropertyOfAnotherTypeIsNamed() {
        assertThat(server.json("POST", "/api/articles", "{\"url\":{}}").body()).contains("“url”");
    }

    @Test
    void jsonIsUtf8WhateverItsHeaderSays() {
        byte[] body = ("\uFEFF{\"title\":\"Café\",\"text\":\"" + TEXT + "\"}").getBytes(StandardCharsets.UTF_8);
        for (String type : new String[] {"application/json; charset=iso-8859-1", "application/json; charset=klingon"}) {
            HttpResponse<String> made = send(type, body);
            assertThat(made.statusCode()).as(type).isEqualTo(201);
            assertThat(made.body()).contains("\"title\":\"Café\"");
        }
        HttpResponse<String> refused =
                send("application/json", "{\"text\":\"Caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("UTF-8");
    }

    @Test
    void aFormInACharsetThatNobodyKnowsIsTheSendersMistake() {
        HttpResponse<String> answer = server.send(server.request("/articles")
                .header("Content-Type", "application/x-www-form-urlencoded; charset=klingon")
                .POST(BodyPublishers.ofString("text=Hello")));

        assertThat(answer.statusCode()).isEqualTo(415);
    }

    @Test
    void controlCharactersAreNotKept() {
        HttpResponse<String> made = server.json(
                "POST",
                "/api/articles",
                "{\"title\":\"One\\u0000two\\u0007\",\"text\":\"The tide\\u0007 came\\u001b in. It went.\"}");

        assertThat(made.body()).contains("\"title\":\"One two\"");
        String id = Json.read(made.body(), Made.class).id();
        assertThat(server.get("/articles/" + id + "/timeline.json").body()).contains("\"The tide came in.\"");
    }

    @Test
    void aProblemIsToldInUtf8() {
        assertThat(server.json("POST", "/api/articles", "{\"url\":\"http://10.0.0.1/\"}")
                        .body())
                .contains("“10.0.0.1”");
    }

    @Test
    void whatIsWrongIsSaidHoweverItIsAsked() {
        HttpResponse<String> answer =
                server.send(server.request("/api/articles/nosuch").GET());

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("There is no such article.");
    }

    @Test
    void aMethodThatIsNotTakenIsToldWhichAre() {
        HttpResponse<String> answer = server.json("PUT", "/api/articles", "{}");

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow").orElse("")).contains("GET", "POST");
    }

    @Test
    void anUploadBeyondTheLimitIsSaidToBeTooLarge() {
        HttpResponse<String> answer = server.send(server.request("/articles")
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(BodyPublishers.ofString("--b\r\nContent-Disposition: form-data; name=\"file\";"
                        + " filename=\"tram.txt\"\r\n\r\n" + "x".repeat(10_500_000) + "\r\n--b--\r\n")));

        assertThat(answer.statusCode()).isEqualTo(413);
    }

    private record Sent(String text, String title) {}

    private record Made(String id) {}

    private static HttpResponse<String> send(String type, byte[] body) {
        return server.send(server.request("/api/articles")
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }
}
