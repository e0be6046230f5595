package app.lectern.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.lectern.article.Page;
import app.lectern.article.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FetcherTest {

    private static final FetchSettings SETTINGS =
            new FetchSettings(Duration.ofSeconds(20), 100_000, 8, Set.of(80, 443), Set.of("localhost"));

    private OtherSite site;
    private String home;

    @BeforeEach
    void start() throws IOException {
        site = new OtherSite();
        home = "http://localhost:" + site.port();
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void aPageComesWithItsFinalAddressTypeAndCharset() {
        site.serve("/a", exchange -> OtherSite.redirect(exchange, "/b?x=1#part"));
        site.serve("/b", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=iso-8859-1");
            OtherSite.answer(exchange, 200, "<p>K\u00f6ln \u0093quoted\u0094".getBytes(StandardCharsets.ISO_8859_1));
        });

        Page page = fetch(home + "/a");

        assertThat(page.address()).hasToString(home + "/b?x=1");
        assertThat(page.mediaType()).isEqualTo("text/html");
        assertThat(page.text()).isEqualTo("<p>Köln “quoted”");
    }

    @Test
    void compressedPagesAreUnpacked() {
        site.serve("/a", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            exchange.getResponseHeaders().set("Content-Type", "text/plain");
            OtherSite.answer(exchange, 200, gzip("hello".getBytes(StandardCharsets.UTF_8)));
        });

        assertThat(fetch(home + "/a").text()).isEqualTo("hello");
    }

    @Test
    void aDecompressionBombIsCutOff() {
        site.serve("/a", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            exchange.getResponseHeaders().set("Content-Type", "text/plain");
            OtherSite.answer(exchange, 200, gzip(new byte[50_000_000]));
        });

        assertThat(problem(home + "/a").kind()).isEqualTo(Problem.Kind.TOO_LARGE);
    }

    @Test
    void anEndlessBodyIsCutOffAtTheLimit() {
        site.serve("/a", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                while (true) {
                    out.write(new byte[8192]);
                }
            }
        });

        assertThat(problem(home + "/a").kind()).isEqualTo(Problem.Kind.TOO_LARGE);
    }

    @Test
    void aBodyOfExactlyTheLimitIsTaken() {
        site.serve("/a", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/plain");
            byte[] body = new byte[100_000];
            Arrays.fill(body, (byte) 'a');
            OtherSite.answer(exchange, 200, body);
        });

        assertThat(fetch(home + "/a").body()).hasSize(100_000);
    }

    @Test
    void aServerThatDripsItsAnswerRunsOutOfTime() {
        site.serve("/a", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                while (true) {
                    out.write('a');
                    out.flush();
                    Thread.sleep(50);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });

        assertThatTimeRunsOut(home + "/a");
    }

    @Test
    void redirectsTogetherHaveOneTimeLimit() {
        site.serve("/a", exchange -> {
            pause(200);
            OtherSite.redirect(exchange, "/a?" + site.requests());
        });

        assertThatTimeRunsOut(home + "/a");
    }

    @Test
    void redirectsEndSomewhere() {
        site.serve("/a", exchange -> OtherSite.redirect(exchange, "/a"));

        assertThat(problem(home + "/a")).hasMessageContaining("without end");
        assertThat(site.requests()).isEqualTo(9);
    }

    @Test
    void aSiteThatWantsItsCookieBackGetsIt() {
        site.serve("/a", exchange -> {
            if (exchange.getRequestHeaders().containsKey("Cookie")) {
                exchange.getResponseHeaders().set("Content-Type", "text/plain");
                OtherSite.answer(exchange, 200, "welcome".getBytes(StandardCharsets.UTF_8));
            } else {
                exchange.getResponseHeaders().set("Set-Cookie", "seen=yes; Path=/");
                OtherSite.redirect(exchange, "/a");
            }
        });

        assertThat(fetch(home + "/a").text()).isEqualTo("welcome");
        assertThat(site.requests()).isEqualTo(2);
        fetch(home + "/a");
        assertThat(site.requests()).as("forgotten afterwards").isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({
        "404,UNREACHABLE,typing mistakes",
        "410,UNREACHABLE,typing mistakes",
        "401,UNREACHABLE,does not let Lectern",
        "403,UNREACHABLE,does not let Lectern",
        "429,UNREACHABLE,few minutes",
        "500,UNREACHABLE,trouble of its own",
        "503,UNREACHABLE,trouble of its own",
        "418,UNREACHABLE,did not send the page",
        "304,UNREACHABLE,did not send the page"
    })
    void anErrorOfTheOtherServerIsToldInPlainWords(int status, Problem.Kind kind, String words) {
        site.serve("/a", exchange -> {
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });

        assertThat(problem(home + "/a").kind()).isEqualTo(kind);
        assertThat(problem(home + "/a")).hasMessageContaining(words);
    }

    @Test
    void aPictureIsRefusedBeforeItIsRead() {
        site.serve("/a", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "image/png");
            exchange.sendResponseHeaders(200, 0);
            pause(10_000);
        });

        assertThat(problem(home + "/a").kind()).isEqualTo(Problem.Kind.UNSUPPORTED);
    }

    @Test
    void whereNobodyListensIsToldInPlainWords() {
        int port = site.port();
        site.close();

        assertThat(problem("http://localhost:" + port + "/").kind()).isEqualTo(Problem.Kind.UNREACHABLE);
    }

    @Test
    void aNameNobodyKnowsIsToldInPlainWords() {
        try (Fetcher fetcher = new Fetcher(SETTINGS, host -> {
            throw new UnknownHostException(host);
        })) {
            assertThatThrownBy(() -> fetcher.fetch("http://nowhere.example/"))
                    .isInstanceOf(Problem.class)
                    .hasMessageContaining("no site named nowhere.example");
        }
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(content);
        }
        return packed.toByteArray();
    }

    private static Page fetch(String address) {
        try (Fetcher fetcher = new Fetcher(SETTINGS)) {
            return fetcher.fetch(address);
        }
    }

    private static void assertThatTimeRunsOut(String address) {
        FetchSettings impatient = new FetchSettings(Duration.ofSeconds(1), 100_000, 50, Set.of(), Set.of("localhost"));
        try (Fetcher fetcher = new Fetcher(impatient)) {
            assertThatThrownBy(() -> fetcher.fetch(address))
                    .isInstanceOfSatisfying(
                            Problem.class, problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.TIMEOUT));
        }
    }

    private static Problem problem(String address) {
        Problem problem = catchThrowableOfType(Problem.class, () -> fetch(address));
        assertThat(problem).as(address).isNotNull();
        return problem;
    }
}
