package app.lectern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way, with the built jar: an article goes in, clean text and speech come out. */
class MainJobIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private static final HttpClient FOLLOWING =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();

    private static final String BOXED = """
            The bakery on the corner opens at four. Its owner, Ilse Brandt, has kept that hour for 31 years.

            On most mornings there is a queue before the lamps go out. The first loaves cost €3.20 and are gone by five.

            Nobody in the street can remember a day on which she was late. She says that she cannot either.

            Subscribe to our newsletter
            Enter your email address below to get our stories every morning.
            Please enter a valid email address.
            You can unsubscribe at any time. This mailing list is run by a mail provider.
            """;

    @TempDir
    static Path data;

    private static Packaged server;

    @BeforeAll
    static void start() throws IOException {
        server = Packaged.serve(data);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aNewLibraryHoldsTheWelcomeArticleAndSpeaksIt() throws Exception {
        JsonNode articles = json(get("/api/articles"));
        JsonNode listed = articles.isArray() ? articles : articles.path("articles");
        assertThat(listed).isNotEmpty();
        String welcome = listed.get(listed.size() - 1).path("id").asText();

        Path audio = Files.write(data.resolve("welcome.mp3"), bytes("/articles/" + welcome + "/audio.mp3"));

        JsonNode timeline = json(get("/articles/" + welcome + "/timeline.json"));
        JsonNode sentences = timeline.path("sentences");
        String said = IntStream.range(0, sentences.size())
                .mapToObj(at -> sentences.get(at).path("text").asText())
                .collect(Collectors.joining(" "));
        assertThat(said).contains("Härnösand").contains("press play").doesNotContain("Enter your email");
        double end = sentences.get(sentences.size() - 1).path("end").asDouble();
        assertAcceptable(audio, end);
    }

    @Test
    void pastedTextLosesItsSignUpBoxAndKeepsTheRest() throws Exception {
        HttpResponse<String> added = form("text=" + encode(BOXED) + "&title=" + encode("The early bakery"));
        assertThat(added.statusCode()).isEqualTo(303);
        String address = added.headers().firstValue("Location").orElseThrow();

        String page = get(path(address)).body();

        assertThat(page).contains("The early bakery").containsPattern("Left out: newsletter sign-up, [34] lines");
        String timeline = get(path(address) + "/timeline.json").body();
        assertThat(timeline).contains("She says that she cannot either").doesNotContain("Subscribe to our");
    }

    @Test
    void theInterfaceForProgramsAddsListsAndDeletes() throws Exception {
        HttpResponse<String> added = post(
                "/api/articles",
                "application/json",
                JSON.writeValueAsString(java.util.Map.of("text", BOXED, "title", "For programs")));
        assertThat(added.statusCode()).isEqualTo(201);
        JsonNode made = JSON.readTree(added.body());
        assertThat(made.path("title").asText()).isEqualTo("For programs");
        assertThat(made.path("links").isObject()).isTrue();
        String own = "/api/articles/" + made.path("id").asText();
        assertThat(get(own).statusCode()).isEqualTo(200);

        HttpRequest delete = HttpRequest.newBuilder(URI.create(server.address() + own))
                .DELETE()
                .build();
        assertThat(CLIENT.send(delete, BodyHandlers.discarding()).statusCode()).isEqualTo(204);

        HttpResponse<String> gone = get(own);
        assertThat(gone.statusCode()).isEqualTo(404);
        assertThat(gone.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    }

    @Test
    void aPrivateAddressIsRefusedWithASentenceToActOn() throws Exception {
        HttpResponse<String> refused =
                post("/api/articles", "application/json", "{\"url\":\"http://127.0.0.1:1/article\"}");
        assertThat(refused.statusCode()).isBetween(400, 499);
        assertThat(refused.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(JSON.readTree(refused.body()).path("detail").asText()).contains("--allow-private");
    }

    @Test
    void aPageWithoutAnArticleGetsAMessageAndNoRecording() throws Exception {
        HttpResponse<String> refused = post(
                "/api/articles",
                "application/json",
                "{\"text\":\"<html><body><nav><a href='/'>Home</a> <a href='/a'>About</a></nav></body></html>\"}");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(JSON.readTree(refused.body()).path("detail").asText()).isNotBlank();
    }

    @Test
    void everyArticleSurvivesBeingKilledDuringARender(@TempDir Path own) throws Exception {
        String id;
        try (Packaged first = Packaged.serve(own)) {
            HttpRequest add = HttpRequest.newBuilder(URI.create(first.address() + "/api/articles"))
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(JSON.writeValueAsString(java.util.Map.of("text", prose(4000)))))
                    .build();
            id = JSON.readTree(CLIENT.send(add, BodyHandlers.ofString()).body())
                    .path("id")
                    .asText();
            HttpRequest hear = HttpRequest.newBuilder(URI.create(first.address() + "/articles/" + id + "/audio.mp3"))
                    .build();
            HttpResponse<java.io.InputStream> stream = FOLLOWING.send(hear, BodyHandlers.ofInputStream());
            assertThat(stream.body().readNBytes(20_000)).hasSize(20_000);
            first.kill();
        }
        try (Packaged second = Packaged.serve(own)) {
            HttpRequest hear = HttpRequest.newBuilder(URI.create(second.address() + "/articles/" + id + "/audio.mp3"))
                    .build();
            HttpResponse<byte[]> whole = FOLLOWING.send(hear, BodyHandlers.ofByteArray());
            assertThat(whole.statusCode()).isEqualTo(200);
            Path audio = Files.write(own.resolve("again.mp3"), whole.body());
            assertThat(Tool.MPG123.run("-q", "-t", audio.toString())).isEqualTo(new Tool.Outcome(0, ""));
        }
    }

    /** ffprobe and mpg123 take it without a word, and it lasts as long as its timeline says. */
    static void assertAcceptable(Path audio, double seconds) {
        assertThat(Tool.MPG123.run("-q", "-t", audio.toString())).isEqualTo(new Tool.Outcome(0, ""));
        Tool.Outcome probed = Tool.FFPROBE.run(
                "-v", "warning", "-show_entries", "format=duration", "-of", "csv=p=0", audio.toString());
        assertThat(probed.code()).isZero();
        assertThat(Double.parseDouble(probed.output().strip())).isCloseTo(seconds, within(0.5));
    }

    static String prose(int words) {
        String[] stock = "the harbour light was out again and nobody on the quay could say why it had failed so early"
                .split(" ");
        Random random = new Random(7);
        return IntStream.rangeClosed(1, words)
                .mapToObj(
                        at -> stock[random.nextInt(stock.length)] + (at % 120 == 0 ? ".\n\n" : at % 12 == 0 ? "." : ""))
                .collect(Collectors.joining(" "));
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(server.address() + path)).build(), BodyHandlers.ofString());
    }

    private static byte[] bytes(String path) throws Exception {
        HttpResponse<byte[]> answer = FOLLOWING.send(
                HttpRequest.newBuilder(URI.create(server.address() + path)).build(), BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValueAsLong("Content-Length")).hasValue(answer.body().length);
        return answer.body();
    }

    private static HttpResponse<String> form(String body) throws Exception {
        return post("/articles", "application/x-www-form-urlencoded", body);
    }

    private static HttpResponse<String> post(String path, String type, String body) throws Exception {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(server.address() + path))
                        .header("Content-Type", type)
                        .header("Sec-Fetch-Site", "none")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private static JsonNode json(HttpResponse<String> answer) throws IOException {
        assertThat(answer.statusCode()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private static String path(String location) {
        return URI.create(location).getPath();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
