package app.lectern.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.article.Script;
import app.lectern.article.Sentence;
import app.lectern.article.Word;
import app.lectern.audio.Format;
import app.lectern.audio.Tags;
import app.lectern.library.ClipCache;
import app.lectern.narrate.Rendition;
import app.lectern.narrate.Studio;
import app.lectern.speech.Voice;
import app.lectern.speech.Voices;
import io.javalin.Javalin;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RFC 9110, sections 13 and 14, against a real server. */
class VirtualFileTest {

    @TempDir
    private static Path folder;

    private static Studio studio;
    private static Rendition file;
    private static byte[] whole;
    private static Javalin server;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @BeforeAll
    static void start() throws IOException {
        Voices voices = Voices.load(List.of());
        studio = new Studio(voices, new ClipCache(folder, 10_000_000));
        Script script = new Script(List.of(sentence("s0", "a short title"), sentence("s1", "and a sentence below it")));
        Voice voice = voices.standard();
        Tags tags = new Tags("A short title", "", "", null, "en", "", null);
        file = studio.rendition(script, studio.layout(script, voice, 1), voice, 1, Format.MP3, tags);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        file.write(0, file.length(), bytes);
        whole = bytes.toByteArray();
        server = Javalin.create(configuration -> {
                    configuration.routes.get("/a.mp3", context -> VirtualFile.send(context, file));
                    configuration.routes.head("/a.mp3", context -> VirtualFile.send(context, file));
                })
                .start(0);
    }

    @AfterAll
    static void stop() {
        server.stop();
        studio.close();
    }

    @Test
    void withoutConditionsTheWholeFileComes() throws Exception {
        HttpResponse<byte[]> response = get();

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo(whole);
        assertThat(response.headers().firstValue("content-length")).hasValue(Integer.toString(whole.length));
        assertThat(response.headers().firstValue("content-type")).hasValue("audio/mpeg");
        assertThat(response.headers().firstValue("accept-ranges")).hasValue("bytes");
        assertThat(response.headers().firstValue("etag")).hasValue(file.etag());
        assertThat(response.headers().firstValue("content-encoding")).isEmpty();
    }

    @Test
    void headTellsTheLengthEvenIfItAsksForARange() throws Exception {
        HttpResponse<byte[]> response = CLIENT.send(
                request("Range", "bytes=0-1")
                        .method("HEAD", HttpRequest.BodyPublishers.noBody())
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("content-length")).hasValue(Integer.toString(whole.length));
        assertThat(response.body()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"bytes=0-0, 0, 1", "bytes=100-2099, 100, 2100", "bytes=-500, -500, 0", "bytes=700-, 700, 0"})
    void aRangeGivesThatPart(String range, int from, int to) throws Exception {
        int first = from < 0 ? whole.length + from : from;
        int behind = to == 0 ? whole.length : to;

        HttpResponse<byte[]> response = get("Range", range);

        assertThat(response.statusCode()).isEqualTo(206);
        assertThat(response.body()).isEqualTo(Arrays.copyOfRange(whole, first, behind));
        assertThat(response.headers().firstValue("content-range"))
                .hasValue("bytes " + first + "-" + (behind - 1) + "/" + whole.length);
        assertThat(response.headers().firstValue("content-length")).hasValue(Integer.toString(behind - first));
    }

    @Test
    void aRangeBehindTheEndIsNotSatisfiable() throws Exception {
        HttpResponse<byte[]> response = get("Range", "bytes=" + whole.length + "-");

        assertThat(response.statusCode()).isEqualTo(416);
        assertThat(response.headers().firstValue("content-range")).hasValue("bytes */" + whole.length);
        assertThat(response.body()).isEmpty();
    }

    @Test
    void severalRangesComeAsPartsOfOneAnswer() throws Exception {
        HttpResponse<byte[]> response = get("Range", "bytes=0-3,1000-1009");

        assertThat(response.statusCode()).isEqualTo(206);
        String type = response.headers().firstValue("content-type").orElseThrow();
        assertThat(type).startsWith("multipart/byteranges; boundary=");
        String boundary = "\r\n--" + type.substring(type.indexOf('=') + 1);
        String expected = boundary + "\r\nContent-Type: audio/mpeg\r\nContent-Range: bytes 0-3/" + whole.length
                + "\r\n\r\n" + latin1(0, 4) + boundary
                + "\r\nContent-Type: audio/mpeg\r\nContent-Range: bytes 1000-1009/" + whole.length + "\r\n\r\n"
                + latin1(1000, 1010) + boundary + "--\r\n";
        assertThat(new String(response.body(), StandardCharsets.ISO_8859_1)).isEqualTo(expected);
        assertThat(response.headers().firstValue("content-length")).hasValue(Integer.toString(expected.length()));
    }

    /** ETAG stands for the file's own tag. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            If-None-Match       | ETAG                          | 304
            If-None-Match       | W/ETAG                        | 304
            If-None-Match       | "other", ETAG                 | 304
            If-None-Match       | *                             | 304
            If-None-Match       | "other"                       | 200
            If-Match            | ETAG                          | 200
            If-Match            | *                             | 200
            If-Match            | W/ETAG                        | 412
            If-Match            | "other"                       | 412
            If-Modified-Since   | Mon, 06 May 2024 07:08:09 GMT | 200
            If-Unmodified-Since | Mon, 06 May 2024 07:08:08 GMT | 200
            """)
    void conditionsAreChecked(String header, String value, int status) throws Exception {
        HttpResponse<byte[]> response = get(header, value.replace("ETAG", file.etag()));

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.body().length).isEqualTo(status == 200 ? whole.length : 0);
        assertThat(response.headers().firstValue("etag")).hasValue(file.etag());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ETAG                          | 206
            "other"                       | 200
            W/ETAG                        | 200
            Mon, 06 May 2024 07:08:09 GMT | 200
            """)
    void aRangeCountsOnlyForTheVersionItWasMeantFor(String ifRange, int status) throws Exception {
        HttpResponse<byte[]> response = get("Range", "bytes=0-9", "If-Range", ifRange.replace("ETAG", file.etag()));

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.body().length).isEqualTo(status == 206 ? 10 : whole.length);
    }

    @Test
    void aConditionComesBeforeARange() throws Exception {
        assertThat(get("Range", "bytes=99999999-", "If-None-Match", file.etag()).statusCode())
                .isEqualTo(304);
    }

    private static HttpResponse<byte[]> get(String... headers) throws Exception {
        return CLIENT.send(request(headers).build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static HttpRequest.Builder request(String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + "/a.mp3"));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private static String latin1(int from, int to) {
        return new String(whole, from, to - from, StandardCharsets.ISO_8859_1);
    }

    private static Sentence sentence(String id, String text) {
        List<Word> words = Arrays.stream(text.split(" "))
                .map(word -> new Word(word, List.of(), 0, 1, Word.Break.NONE))
                .toList();
        return new Sentence(id, "b0", 0, 1, text, words, Sentence.Delivery.BODY, 300);
    }
}
