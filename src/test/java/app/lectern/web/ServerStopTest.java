package app.lectern.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerStopTest {

    @TempDir
    Path folder;

    @Test
    void aDownloadThatHasBegunIsFinished() throws Exception {
        TestServer server = new TestServer(folder);
        String id = server.add("harbour.html");
        HttpClient client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();

        HttpResponse<InputStream> download = client.send(
                HttpRequest.newBuilder(server.address.resolve("/articles/" + id + "/audio.wav"))
                        .build(),
                HttpResponse.BodyHandlers.ofInputStream());
        CompletableFuture<Void> stopped = CompletableFuture.runAsync(server::close);
        long received;
        try (InputStream body = download.body()) {
            received = body.transferTo(OutputStream.nullOutputStream());
        }

        assertThat(received)
                .isEqualTo(download.headers().firstValueAsLong("Content-Length").orElseThrow());
        stopped.join();
    }

    /** Someone on a slow line: small buffers, and a rest that is longer than Jetty's own patience at the end. */
    @Test
    void aDownloadThatIsReadSlowlyIsFinished() throws Exception {
        TestServer server = new TestServer(folder);
        String id = server.add("harbour.html");
        URI file = server.address.resolve(
                server.send(server.request("/articles/" + id + "/audio.wav").GET())
                        .headers()
                        .firstValue("Location")
                        .orElseThrow());
        try (Socket socket = new Socket()) {
            socket.setReceiveBufferSize(4096);
            socket.connect(new InetSocketAddress("127.0.0.1", file.getPort()));
            socket.getOutputStream()
                    .write(("GET " + file.getRawPath() + " HTTP/1.1\r\nHost: localhost\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            InputStream in = socket.getInputStream();
            String head = head(in);
            CompletableFuture<Void> stopped = CompletableFuture.runAsync(server::close);
            Thread.sleep(2_500);
            long length = Long.parseLong(head.replaceAll("(?s).*Content-Length: (\\d+).*", "$1"));

            assertThat(in.readNBytes((int) length)).hasSize((int) length);
            stopped.join();
        }
    }

    @Test
    void whoOnlyWaitsDoesNotKeepTheServerFromStopping() throws Exception {
        TestServer server = new TestServer(folder);
        try (Socket socket = new Socket("127.0.0.1", server.address.getPort())) {
            socket.getOutputStream()
                    .write("GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            head(socket.getInputStream());
            server.close();
            assertThat(socket.getInputStream().readAllBytes()).isEqualTo("ok\n".getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static String head(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (!head.toString().endsWith("\r\n\r\n")) {
            head.append((char) in.read());
        }
        return head.toString();
    }
}
