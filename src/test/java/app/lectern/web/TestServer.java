package app.lectern.web;

import app.lectern.edition.Cover;
import app.lectern.extract.Extractor;
import app.lectern.fetch.FetchSettings;
import app.lectern.fetch.Fetcher;
import app.lectern.library.ClipCache;
import app.lectern.library.Library;
import app.lectern.narrate.Dictionary;
import app.lectern.narrate.Narrator;
import app.lectern.narrate.Shelf;
import app.lectern.narrate.Source;
import app.lectern.narrate.Studio;
import app.lectern.pronounce.Pronouncer;
import app.lectern.speech.VoiceLexicon;
import app.lectern.speech.Voices;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** A whole Lectern on a free port, with a library in a folder of its own. */
final class TestServer implements AutoCloseable {

    final Library library;
    final Shelf shelf;
    final URI address;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Fetcher fetcher = new Fetcher(FetchSettings.defaults());
    private final Studio studio;
    private final WebServer server;

    TestServer(Path folder) {
        this(folder, Voices.load(List.of()));
    }

    TestServer(Path folder, Voices voices) {
        library = Library.open(folder, Clock.systemUTC());
        studio = new Studio(voices, new ClipCache(folder.resolve("clips"), 100_000_000));
        Dictionary dictionary =
                new Dictionary(folder.resolve("pronunciations.txt"), new Pronouncer(new VoiceLexicon()::phones));
        Narrator narrator = new Narrator(fetcher, new Extractor(), dictionary::writer, studio, Cover::of);
        shelf = new Shelf(library, narrator, voices, dictionary);
        server = new WebServer(shelf, library, voices, new WebSettings("127.0.0.1", 0, null));
        address = URI.create("http://127.0.0.1:" + server.start());
    }

    /** Adds a page of the tests' own and gives its id. */
    String add(String name) {
        try (var page = TestServer.class.getResourceAsStream(name)) {
            return shelf.add(Source.file(name, page.readAllBytes())).id();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path));
    }

    HttpResponse<String> get(String path) {
        return send(request(path).header("Accept", "text/html").GET());
    }

    HttpResponse<String> post(String path, String form) {
        return send(request(path)
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    HttpResponse<String> json(String method, String path, String body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body)));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    @Override
    public void close() {
        server.close();
        studio.close();
        fetcher.close();
        library.close();
    }
}
