package app.lectern.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a stranger may send, byte by byte. */
class HostileRequestsTest {

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

    @ParameterizedTest
    @ValueSource(strings = {"evil.example:7070", "127.0.0.1.evil.example", "evil.example", "localhost.evil.example:80"})
    void aNameThatOthersMayOwnIsNotAnsweredTo(String host) throws IOException {
        assertThat(answer("GET /api/articles HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 422 ")
                .contains("--base-url");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "LOCALHOST:7070",
                "127.0.0.1:7070",
                "192.168.1.20",
                "[::1]:7070",
                "nas",
                "nas.local:7070",
                "a.nas.lan",
                "x.home.arpa",
                "x.internal"
            })
    void namesThatNobodyElseCanOwnAreAnsweredTo(String host) throws IOException {
        assertThat(answer("GET /healthz HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200 ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "null",
                "{\"sentence\":null,\"offset\":1,\"session\":\"a\",\"basedOn\":0}",
                "{\"sentence\":\"s1\",\"offset\":1,\"session\":null,\"basedOn\":0}",
                "{\"sentence\":\"s1\",\"offset\":\"x\",\"session\":\"a\",\"basedOn\":0}",
                "{\"sentence\":\"s1\",\"offset\":1e400,\"session\":\"a\",\"basedOn\":0}"
            })
    void aPlaceThatMakesNoSenseIsTheSendersMistake(String body) {
        String id = server.add("harbour.html");

        assertThat(server.json("PUT", "/api/articles/" + id + "/position", body).statusCode())
                .isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /articles/%0d%0aX-Injected:%20yes HTTP/1.1\r\nHost: localhost\r\n",
                "POST /queue/%0d%0aX-Injected:%20yes/add HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n",
                "POST /articles/%0d%0aX-Injected:%20yes/reading HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n",
                "GET /?done=removed&id=%0d%0aX-Injected:%20yes HTTP/1.1\r\nHost: localhost\r\n",
                "GET /articles/a%2f..%2f..%2fetc%2fpasswd HTTP/1.1\r\nHost: localhost\r\n",
                "GET /static/x/%2e%2e%2f%2e%2e%2fsimplelogger.properties HTTP/1.1\r\nHost: localhost\r\n",
                "GET /static/..;/..;/x HTTP/1.1\r\nHost: localhost\r\n",
                "GET //evil.example/%2e%2e HTTP/1.1\r\nHost: localhost\r\n",
                "GET /%00 HTTP/1.1\r\nHost: localhost\r\n",
                "GET /%ff%fe HTTP/1.1\r\nHost: localhost\r\n",
                "GET /%zz HTTP/1.1\r\nHost: localhost\r\n",
                "TRACE / HTTP/1.1\r\nHost: localhost\r\nX-Injected: yes\r\n",
                "PROPFIND / HTTP/1.1\r\nHost: localhost\r\n",
                "GET / HTTP/1.1\r\nHost: a b\r\n",
                "GET / HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\n",
                "POST /articles HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n",
                "POST /articles HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n",
                "POST /articles HTTP/1.1\r\nHost: localhost\r\nContent-Type: multipart/form-data\r\nContent-Length: 0\r\n",
                "GET /articles/x/audio.mp3?rate=NaN HTTP/1.1\r\nHost: localhost\r\n",
                "GET /?offset=99999999999999999999&stage=%00&q=%22%22%22&tag=%ff HTTP/1.1\r\nHost: localhost\r\n"
            })
    void oddRequestsAreAnsweredWithoutHarm(String request) throws IOException {
        String answer = answer(request + "Accept: text/html\r\nConnection: close\r\n\r\n");

        assertThat(answer).matches("(?s)HTTP/1.1 [2-4].*").doesNotContain("HTTP/1.1 500");
        assertThat(answer.lines().filter(line -> line.startsWith("X-Injected"))).isEmpty();
        assertThat(answer).doesNotContain("org.slf4j");
    }

    @Test
    void headsAndAddressesWithoutEndAreRefused() throws IOException {
        assertThat(answer("GET /" + "a".repeat(100_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n"))
                .startsWith("HTTP/1.1 4");
        assertThat(answer("GET / HTTP/1.1\r\nHost: localhost\r\nX: " + "a".repeat(100_000) + "\r\n\r\n"))
                .startsWith("HTTP/1.1 4");
    }

    @Test
    void aFormOfManyThousandPartsIsRefused() throws IOException {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            body.append("--b\r\nContent-Disposition: form-data; name=\"f" + i + "\"\r\n\r\nx\r\n");
        }
        body.append("--b--\r\n");

        assertThat(answer("POST /articles HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                        + "Content-Type: multipart/form-data; boundary=b\r\nContent-Length: " + body.length()
                        + "\r\n\r\n"
                        + body))
                .startsWith("HTTP/1.1 4");
    }

    @Test
    void aTitleWithoutEndIsRefused() {
        assertThat(server.post("/articles", "text=Hello+there.&title=" + "a".repeat(2_000))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void aTextAsLongAsABookIsRefused() {
        String book = "The+tide+came+in+and+the+boats+rose+with+it.+".repeat(13_000);

        assertThat(server.post("/articles", "text=" + book).statusCode()).isEqualTo(413);
    }

    @Test
    void aBodyThatDripsIsCutOffAndOthersAreServedMeanwhile() throws IOException {
        List<Socket> drips = new ArrayList<>();
        try {
            for (int i = 0; i < 300; i++) {
                Socket socket = new Socket("127.0.0.1", server.address.getPort());
                drips.add(socket);
                socket.getOutputStream()
                        .write("POST /articles HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000\r\n\r\ntext="
                                .getBytes(StandardCharsets.US_ASCII));
            }
            assertThat(answer("GET /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                    .startsWith("HTTP/1.1 200 ");
        } finally {
            for (Socket socket : drips) {
                socket.close();
            }
        }
    }

    @Test
    void aSenderWhoHardlySendsIsCutOff() throws Exception {
        try (Socket socket = new Socket("127.0.0.1", server.address.getPort())) {
            socket.setSoTimeout(100);
            OutputStream out = socket.getOutputStream();
            out.write("POST /api/articles HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000\r\n\r\n{"
                    .getBytes(StandardCharsets.US_ASCII));
            int first = -1;
            for (int i = 0; i < 100 && first < 0; i++) {
                out.write(' ');
                out.flush();
                try {
                    first = socket.getInputStream().read();
                } catch (SocketTimeoutException nothingYet) {
                    first = -1;
                }
            }
            assertThat(first).isEqualTo('H');
            assertThat(new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII))
                    .isEqualTo("TTP/1.1 408 ");
        }
    }

    private static String answer(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", server.address.getPort())) {
            socket.setSoTimeout(10_000);
            OutputStream out = socket.getOutputStream();
            try {
                out.write(request.getBytes(StandardCharsets.ISO_8859_1));
                out.flush();
            } catch (IOException closedEarly) {
                // the answer may be there all the same
            }
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
