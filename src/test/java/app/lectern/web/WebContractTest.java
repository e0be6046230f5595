package app.lectern.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.article.Article;
import app.lectern.article.Block;
import app.lectern.article.LeftOut;
import app.lectern.extract.Extractor;
import app.lectern.fetch.Pages;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebContractTest {

    private static final String TEXT = "The tram was late again. Nobody on the platform was surprised. "
            + "It had been late on every Monday since the bridge was closed, and the timetable had not noticed.\n\n"
            + "A man in a green coat said that he had stopped looking at the clock. He looked at the river instead. "
            + "It was, he said, never late, and it had no timetable to be ashamed of.";

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
    void pastedTextBecomesAnArticle() {
        HttpResponse<String> answer = server.post("/articles", "title=Late&text=" + encode(TEXT));
        assertThat(answer.statusCode()).isEqualTo(303);
        HttpResponse<String> page = server.get(location(answer));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Nobody on the platform was surprised.", "Late</span>", "<audio");
    }

    @Test
    void anUploadedFileBecomesAnArticle() {
        String boundary = "lectern-test";
        String body = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"url\"\r\n\r\n\r\n--" + boundary
                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"tram.txt\"\r\n"
                + "Content-Type: text/plain\r\n\r\n" + TEXT + "\r\n--" + boundary + "--\r\n";
        HttpResponse<String> answer = server.send(server.request("/articles")
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(server.get(location(answer)).body()).contains("He looked at the river instead.");
    }

    @Test
    void anEmptyFormComesBackWithWhatToDoBesideTheField() {
        HttpResponse<String> answer = server.post("/articles", "url=&text=");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("<title>Error: the article was not added", "id=\"error-summary\"", "id=\"url-error\"")
                .contains("Type a web address, paste a text or choose a file.");
    }

    @Test
    void theErrorStandsBesideTheFieldItIsAbout() {
        String nothing = part("url", "", "") + part("text", "", "") + part("file", "; filename=\"\"", "");
        assertThat(multipart("/articles", nothing).body())
                .contains("id=\"url-error\"")
                .doesNotContain("id=\"file-error\"");
        String emptyFile = part("url", "", "") + part("file", "; filename=\"tram.txt\"", "");
        assertThat(multipart("/articles", emptyFile).body()).contains("id=\"file-error\"", "This file is empty.");
    }

    @Test
    void whatAnotherAppSharesBecomesAnArticleOrComesBackInTheForm() {
        HttpResponse<String> answer = multipart("/share", part("title", "", "Late") + part("text", "", TEXT));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(server.get(location(answer)).body()).contains("He looked at the river instead.");
        HttpResponse<String> refused =
                multipart("/share", part("title", "", "A page") + part("text", "", "Look: http://127.0.0.1/secret"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("value=\"http://127.0.0.1/secret\"", "id=\"url-error\"");
    }

    @Test
    void aBrowserIsToldHowToInstallAndShare() {
        assertThat(server.get("/manifest.webmanifest").body())
                .contains("\"share_target\"", "\"/share\"", "\"standalone\"", "icon-512.png");
        assertThat(server.get("/settings").body())
                .contains("javascript:location.href=%22" + server.address
                        + "/?url=%22+encodeURIComponent(location.href)");
        assertThat(server.get("/?url=" + encode("https://example.org/a?b=c")).body())
                .contains("value=\"https://example.org/a?b=c\"");
    }

    private static String part(String name, String more, String value) {
        return "--lectern-test\r\nContent-Disposition: form-data; name=\"" + name + "\"" + more + "\r\n\r\n" + value
                + "\r\n";
    }

    private static HttpResponse<String> multipart(String path, String parts) {
        return server.send(server.request(path)
                .header("Accept", "text/html")
                .header("Content-Type", "multipart/form-data; boundary=lectern-test")
                .POST(HttpRequest.BodyPublishers.ofString(parts + "--lectern-test--\r\n")));
    }

    @Test
    void whatWasTypedIsStillThereAfterAnError() {
        HttpResponse<String> answer = server.post("/articles", "url=" + encode("http://127.0.0.1/<x>"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("value=\"http://127.0.0.1/&lt;x>\"");
    }

    @Test
    void theAddressOfTheAudioLeadsToOneThatNeverChanges() {
        String id = server.add("harbour.html");
        HttpResponse<String> answer = server.get("/articles/" + id + "/audio.mp3");
        assertThat(answer.statusCode()).isEqualTo(302);
        HttpResponse<String> file = server.get(location(answer));
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
        assertThat(file.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(server.get("/articles/" + id + "/audio.exe").statusCode()).isEqualTo(404);
        assertThat(server.get("/articles/" + id + "/audio.mp3?rate=nan").statusCode())
                .isEqualTo(422);
    }

    @Test
    void aHeadIsAnsweredLikeAGetWithoutItsBody() {
        String id = server.add("harbour.html");
        HttpResponse<String> redirect = head("/articles/" + id + "/audio.mp3");
        assertThat(redirect.statusCode()).isEqualTo(302);
        HttpResponse<String> file = head(location(redirect));
        assertThat(file.headers().firstValue("Content-Type")).hasValue("audio/mpeg");
        assertThat(file.headers().firstValueAsLong("Content-Length").orElse(0)).isGreaterThan(100_000);
        assertThat(file.body()).isEmpty();
        assertThat(head("/").headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(head("/articles/none").statusCode()).isEqualTo(404);
    }

    @Test
    void theTimelineHasEverySentenceAsPrinted() {
        String id = server.add("harbour.html");
        assertThat(server.get("/articles/" + id + "/timeline.json").body())
                .contains("\"text\":\"She has stopped counting ships.\"", "\"block\":");
        assertThat(server.get("/articles/" + id + "/track.vtt").body()).startsWith("WEBVTT\n");
    }

    @Test
    void captionsAndChaptersAreHandedOut() {
        String id = server.add("harbour.html");
        assertThat(server.get("/articles/" + id + "/captions.vtt").body()).contains("She has stopped counting ships.");
        assertThat(server.get("/articles/" + id + "/chapters.json").body())
                .startsWith("{\"version\":\"1.2.0\",\"chapters\":[{\"startTime\":0,");
    }

    @Test
    void whatGoesWithTheSoundIsInUtf8() {
        HttpResponse<String> added =
                server.post("/articles", "title=%E2%80%9C%C5%BDofia%E2%80%9D&text=" + encode(TEXT));
        for (String file : new String[] {"chapters.json", "timeline.json", "captions.vtt"}) {
            assertThat(server.get(location(added) + "/" + file).body()).as(file).contains("“Žofia”");
        }
    }

    @Test
    void aPieceIsPutBackAndTakenOutAgain() {
        Article article = new Extractor().extract(Pages.pasted(TEXT));
        LeftOut box = new LeftOut(
                "x1",
                LeftOut.Reason.SIGN_UP,
                1,
                List.of(Block.of("x2", Block.Kind.PARAGRAPH, 0, "Get the morning letter.")));
        String id = server.library
                .articles()
                .add(new Article(article.metadata(), article.blocks(), List.of(box)), null, 60)
                .id();
        String piece = box.id();
        assertThat(server.get("/articles/" + id).body()).contains("Left out: newsletter sign-up, 1 line");
        HttpResponse<String> answer = server.post("/articles/" + id + "/pieces/" + piece + "/put-back", "");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(server.get(location(answer)).body()).contains("Put back: ", "/pieces/" + piece + "/leave-out");
        server.post("/articles/" + id + "/pieces/" + piece + "/leave-out", "");
        assertThat(server.get("/articles/" + id).body()).contains("/pieces/" + piece + "/put-back");
    }

    @Test
    void removingOffersToUndo() {
        String id = server.add("harbour.html");
        HttpResponse<String> answer = server.post("/articles/" + id + "/remove", "");
        assertThat(server.get("/articles/" + id).statusCode()).isEqualTo(404);
        assertThat(server.get(location(answer)).body())
                .contains("The article was removed.", "action=\"/articles/" + id + "/bring-back\"");
        server.post("/articles/" + id + "/bring-back", "");
        assertThat(server.get("/articles/" + id).statusCode()).isEqualTo(200);
    }

    @Test
    void anotherSiteCannotActInTheListenersName() {
        HttpResponse<String> answer = server.send(server.request("/articles")
                .header("Sec-Fetch-Site", "cross-site")
                .POST(HttpRequest.BodyPublishers.ofString("text=x")));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("came from another site");
        HttpResponse<String> old = server.send(server.request("/articles")
                .header("Origin", "https://evil.example")
                .POST(HttpRequest.BodyPublishers.ofString("text=x")));
        assertThat(old.body()).contains("came from another site");
    }

    @Test
    void everyAnswerIsSealed() {
        for (String path : new String[] {"/", "/healthz", "/nosuch", "/api/articles"}) {
            var headers = server.get(path).headers();
            assertThat(headers.firstValue("Content-Security-Policy").orElse("")).contains("default-src 'none'");
            assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(headers.firstValue("Referrer-Policy")).hasValue("no-referrer");
        }
    }

    @Test
    void aMissingPageIsAPageForPeople() {
        HttpResponse<String> answer = server.get("/nosuch");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("There is nothing at this address.", "Go to the library");
    }

    @Test
    void staticFilesAreKeptForEverAtAnAddressThatChangesWithThem() {
        String style = server.get("/").body().replaceAll("(?s).*?href=\"(/static/[^\"]+/style.css)\".*", "$1");
        HttpResponse<String> file = server.get(style);
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
        assertThat(server.get("/static/x/..%2f..%2fapp").statusCode()).isIn(400, 404);
    }

    private static HttpResponse<String> head(String path) {
        return server.send(
                server.request(path).header("Accept", "text/html").method("HEAD", HttpRequest.BodyPublishers.noBody()));
    }

    private static String location(HttpResponse<String> answer) {
        return URI.create(answer.headers().firstValue("Location").orElseThrow()).toString();
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
