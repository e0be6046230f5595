package app.lectern.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.lectern.article.Page;
import app.lectern.article.Problem;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import okhttp3.Dns;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FetcherTest {

    private static final FetchSettings SETTINGS =
            new FetchSettings(Duration.ofSeconds(20), 100_000, 8, Set.of(80, 443), Set.of("localhost"));

    private final AtomicInteger requests = new AtomicInteger();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server;
    private String home;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.start();
        home = "http://localhost:" + server.getAddress().getPort();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void aPageComesWithItsFinalAddressTypeAndCharset() {
        serve("/a", exchange -> redirect(exchange, "/b?x=1#part"));
        serve("/b", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=iso-8859-1");
            answer(exchange, 200, "<p>K\u00f6ln \u0093quoted\u0094".getBytes(StandardCharsets.ISO_8859_1));
        });

        Page page = fetch(home + "/a");

        assertThat(page.address()).hasToString(home + "/b?x=1");
        assertThat(page.mediaType()).isEqualTo("text/html");
        assertThat(page.text()).isEqualTo("<p>Köln “quoted”");
    }

    @Test
    void compressedPagesAreUnpacked() {
        serve("/a", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            exchange.getResponseHeaders().set("Content-Type", "text/plain");
            answer(exchange, 200, gzip("hello".getBytes(StandardCharsets.UTF_8)));
        });

        assertThat(fetch(home + "/a").text()).isEqualTo("hello");
    }

    @Test
    void aDecompressionBombIsCutOff() {
        serve("/a", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            exchange.getResponseHeaders().set("Content-Type", "text/plain");
            answer(exchange, 200, gzip(new byte[50_000_000]));
        });

        assertThat(problem(home + "/a").kind()).isEqualTo(Problem.Kind.TOO_LARGE);
    }

    @Test
    void anEndlessBodyIsCutOffAtTheLimit() {
        serve("/a", exchange -> {
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
        serve("/a", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/plain");
            byte[] body = new byte[100_000];
            Arrays.fill(body, (byte) 'a');
            answer(exchange, 200, body);
        });

        assertThat(fetch(home + "/a").body()).hasSize(100_000);
    }

    @Test
    void aServerThatDripsItsAnswerRunsOutOfTime() {
        serve("/a", exchange -> {
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
        serve("/a", exchange -> {
            pause(200);
            redirect(exchange, "/a?" + requests.get());
        });

        assertThatTimeRunsOut(home + "/a");
    }

    @Test
    void redirectsEndSomewhere() {
        serve("/a", exchange -> redirect(exchange, "/a"));

        assertThat(problem(home + "/a")).hasMessageContaining("without end");
        assertThat(requests).hasValue(9);
    }

    @Test
    void aSiteThatWantsItsCookieBackGetsIt() {
        serve("/a", exchange -> {
            if (exchange.getRequestHeaders().containsKey("Cookie")) {
                exchange.getResponseHeaders().set("Content-Type", "text/plain");
                answer(exchange, 200, "welcome".getBytes(StandardCharsets.UTF_8));
            } else {
                exchange.getResponseHeaders().set("Set-Cookie", "seen=yes; Path=/");
                redirect(exchange, "/a");
            }
        });

        assertThat(fetch(home + "/a").text()).isEqualTo("welcome");
        assertThat(requests).hasValue(2);
        fetch(home + "/a");
        assertThat(requests).as("forgotten afterwards").hasValue(4);
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
        serve("/a", exchange -> {
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });

        assertThat(problem(home + "/a").kind()).isEqualTo(kind);
        assertThat(problem(home + "/a")).hasMessageContaining(words);
    }

    @Test
    void aPictureIsRefusedBeforeItIsRead() {
        serve("/a", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "image/png");
            exchange.sendResponseHeaders(200, 0);
            pause(10_000);
        });

        assertThat(problem(home + "/a").kind()).isEqualTo(Problem.Kind.UNSUPPORTED);
    }

    @Test
    void whereNobodyListensIsToldInPlainWords() {
        int port = server.getAddress().getPort();
        server.stop(0);

        assertThat(problem("http://localhost:" + port + "/").kind()).isEqualTo(Problem.Kind.UNREACHABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:PORT/a",
                "http://[::1]:PORT/a",
                "http://[::ffff:127.0.0.1]:PORT/a",
                "http://[::127.0.0.1]:PORT/a",
                "http://①②⑦.⓪.⓪.①:PORT/a",
                "http://１２７.0.0.1:PORT/a",
                "http://127。0。0。1:PORT/a",
                "http://localhost.:PORT/a",
                "http://0.0.0.0:PORT/a",
                "http://2130706433:PORT/a",
                "http://127.1:PORT/a",
                "http://%31%32%37.0.0.1:PORT/a",
                "http://169.254.169.254/latest/meta-data/",
                "http://10.0.0.1/",
                "http://inside.example:PORT/a"
            })
    void whatOnlyThisComputerReachesIsNeverAsked(String address) {
        serve("/a", exchange -> answer(exchange, 200, new byte[0]));
        String target =
                address.replace("PORT", String.valueOf(server.getAddress().getPort()));

        Dns inside = host -> List.of(InetAddress.getByAddress(host, new byte[] {127, 0, 0, 1}));
        try (Fetcher fetcher = new Fetcher(SETTINGS, inside)) {
            assertThatThrownBy(() -> fetcher.fetch(target))
                    .isInstanceOfSatisfying(
                            Problem.class, problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.REFUSED));
        }
        assertThat(requests).hasValue(0);
    }

    @Test
    void aRedirectDoesNotLeadInside() {
        serve("/a", exchange -> redirect(exchange, home.replace("localhost", "127.0.0.1") + "/b"));
        serve("/b", exchange -> answer(exchange, 200, new byte[0]));

        assertThat(problem(home + "/a").kind()).isEqualTo(Problem.Kind.REFUSED);
        assertThat(requests).hasValue(1);
    }

    @Test
    void aNameThatTurnsPrivateBetweenTwoLookUpsIsCaughtAtTheSocket() {
        Guard guard = new Guard(SETTINGS);
        Deque<String> answers = new ArrayDeque<>(List.of("192.31.195.1", "127.0.0.1"));
        Dns rebinding = guard.around(host -> List.of(InetAddress.getByName(answers.remove())));

        assertThat(catchThrowableOfType(Guard.Refusal.class, () -> rebinding.lookup("evil.example")))
                .isNull();
        assertThatThrownBy(() -> rebinding.lookup("evil.example")).isInstanceOf(Guard.Refusal.class);
        assertThatThrownBy(() -> {
                    try (Socket socket = guard.sockets().createSocket()) {
                        socket.connect(server.getAddress(), 1000);
                    }
                })
                .isInstanceOf(Guard.Refusal.class)
                .hasMessageContaining("--allow-private");
    }

    @Test
    void onePrivateAddressAmongPublicOnesIsEnoughToRefuse() {
        Dns mixed = host -> List.of(InetAddress.getByName("192.31.195.1"), InetAddress.getByName("10.0.0.1"));
        try (Fetcher fetcher = new Fetcher(SETTINGS, mixed)) {
            assertThatThrownBy(() -> fetcher.fetch("http://mixed.example/"))
                    .isInstanceOfSatisfying(
                            Problem.class, problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.REFUSED));
        }
    }

    @Test
    void publicServersAreAskedOnTheUsualPortsOnly() {
        assertThat(problem("http://192.31.195.1:22/")).hasMessageContaining("port 22");
    }

    @Test
    void anAllowedRangeIsAskedOnAnyPort() {
        serve("/a", exchange -> answer(exchange, 200, "hello".getBytes(StandardCharsets.UTF_8)));
        int port = server.getAddress().getPort();

        for (String allowed : List.of("127.0.0.0/8", "127.0.0.1", "127.0.0.1:" + port)) {
            try (Fetcher fetcher = new Fetcher(SETTINGS.withAllowedPrivateHosts(Set.of(allowed)))) {
                assertThat(fetcher.fetch("http://127.0.0.1:" + port + "/a").text())
                        .as(allowed)
                        .isEqualTo("hello");
            }
        }
        try (Fetcher fetcher = new Fetcher(SETTINGS.withAllowedPrivateHosts(Set.of("127.0.0.1:1")))) {
            assertThatThrownBy(() -> fetcher.fetch("http://127.0.0.1:" + port + "/a"))
                    .isInstanceOf(Problem.class);
        }
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

    private interface Handler {
        void handle(HttpExchange exchange) throws IOException;
    }

    private void serve(String path, Handler handler) {
        server.createContext(path, exchange -> {
            requests.incrementAndGet();
            handler.handle(exchange);
        });
    }

    private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    private static void redirect(HttpExchange exchange, String location) throws IOException {
        exchange.getResponseHeaders().set("Location", location);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
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
