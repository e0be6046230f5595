package app.lectern.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
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
}
