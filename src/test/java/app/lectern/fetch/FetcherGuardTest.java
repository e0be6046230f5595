package app.lectern.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.lectern.article.Problem;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import okhttp3.Dns;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is never asked, whatever way its address is written or found. */
class FetcherGuardTest {

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
                "http://0x7f.0.0.1:PORT/a",
                "http://0177.0.0.1:PORT/a",
                "http://127.0.0.1.:PORT/a",
                "http://0:PORT/a",
                "http://127.0.0.1:PORT#@example.com/",
                "http://example.com@127.0.0.1:PORT/a",
                "http://ⓛocalhost.localdomain:PORT/a",
                "http://[64:ff9b::7f00:1]:PORT/a",
                "http://[2002:7f00:1::]:PORT/a",
                "http://[fc00::1]/",
                "http://100.64.0.1/",
                "http://168.63.129.16/",
                "http://%31%32%37.0.0.1:PORT/a",
                "http://169.254.169.254/latest/meta-data/",
                "http://10.0.0.1/",
                "http://inside.example:PORT/a"
            })
    void whatOnlyThisComputerReachesIsNeverAsked(String address) {
        site.serve("/a", exchange -> OtherSite.answer(exchange, 200, new byte[0]));
        String target = address.replace("PORT", String.valueOf(site.port()));

        Dns inside = host -> List.of(InetAddress.getByAddress(host, new byte[] {127, 0, 0, 1}));
        try (Fetcher fetcher = new Fetcher(SETTINGS, inside)) {
            assertThatThrownBy(() -> fetcher.fetch(target))
                    .isInstanceOfSatisfying(
                            Problem.class, problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.REFUSED));
        }
        assertThat(site.requests()).isEqualTo(0);
    }

    @Test
    void aRedirectDoesNotLeadInside() {
        site.serve("/a", exchange -> OtherSite.redirect(exchange, home.replace("localhost", "127.0.0.1") + "/b"));
        site.serve("/b", exchange -> OtherSite.answer(exchange, 200, new byte[0]));

        assertThat(problem(home + "/a").kind()).isEqualTo(Problem.Kind.REFUSED);
        assertThat(site.requests()).isEqualTo(1);
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
                        socket.connect(new InetSocketAddress("127.0.0.1", site.port()), 1000);
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
        site.serve("/a", exchange -> OtherSite.answer(exchange, 200, "hello".getBytes(StandardCharsets.UTF_8)));
        int port = site.port();

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

    private static Problem problem(String address) {
        try (Fetcher fetcher = new Fetcher(SETTINGS)) {
            Problem problem = catchThrowableOfType(Problem.class, () -> fetcher.fetch(address));
            assertThat(problem).as(address).isNotNull();
            return problem;
        }
    }
}
