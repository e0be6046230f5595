package app.lectern;

import app.lectern.article.Problem;
import app.lectern.library.Library;
import app.lectern.library.Query;
import app.lectern.narrate.Dictionary;
import app.lectern.narrate.Shelf;
import app.lectern.narrate.Source;
import app.lectern.pronounce.Pronouncer;
import app.lectern.script.ScriptWriter;
import app.lectern.speech.VoiceLexicon;
import app.lectern.speech.Voices;
import app.lectern.web.WebServer;
import app.lectern.web.WebSettings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** Wires all parts together by hand, and takes them apart again in the reverse order. */
public final class App implements AutoCloseable {

    private static final String WELCOMED = "welcomed";

    private final AppSettings settings;
    private final Voices voices;
    private final Library library;
    private final Workshop workshop;
    private final Shelf shelf;
    private final WebServer server;

    private App(AppSettings settings, Clock clock) {
        this.settings = settings;
        voices = Voices.load(settings.voices());
        library = Library.open(settings.data(), clock);
        Dictionary dictionary = new Dictionary(settings.data().resolve("pronunciations.txt"), pronouncer());
        workshop = new Workshop(voices, settings.allowPrivate(), settings.data().resolve("clips"), dictionary);
        shelf = new Shelf(library, workshop.narrator(), voices, dictionary);
        server = new WebServer(
                shelf, library, voices, new WebSettings(settings.host(), settings.port(), settings.baseUrl()));
    }

    /**
     * Makes everything ready to serve.
     *
     * @throws Problem if the data folder cannot be used
     */
    public static App open(AppSettings settings) {
        return new App(settings, Clock.systemUTC());
    }

    /** The stages without a library, for the terminal; rendered sentences are kept in a folder of the user's cache. */
    public static Workshop workshop(Voices voices, Set<String> allowPrivate) {
        return new Workshop(voices, allowPrivate, cacheFolder(), new Dictionary(null, pronouncer()));
    }

    /** What writes for the ear, with the pronunciation of a lexicon where nothing better is known. */
    public static ScriptWriter scriptWriter(VoiceLexicon lexicon) {
        return new ScriptWriter(new Pronouncer(lexicon::phones));
    }

    private static Pronouncer pronouncer() {
        return new Pronouncer(new VoiceLexicon()::phones);
    }

    /**
     * Starts to listen, with a welcome article in a library that is new.
     *
     * @return the address to open in a browser
     * @throws Problem if the port is taken
     */
    public URI start() {
        welcome();
        int port = server.start();
        Thread warming = new Thread(workshop.studio()::warmUp, "warm-up");
        warming.setDaemon(true);
        warming.start();
        String host = settings.host().equals("0.0.0.0") ? "127.0.0.1" : settings.host();
        return settings.baseUrl() == null
                ? URI.create("http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port)
                : settings.baseUrl();
    }

    /** What was wrong with voices that had to be left out. */
    public List<String> complaints() {
        return voices.complaints();
    }

    @Override
    public void close() {
        server.close();
        workshop.close();
        library.close();
    }

    private void welcome() {
        if (library.settings().find(WELCOMED, Boolean.class).isPresent()) {
            return;
        }
        if (library.articles().list(Query.standard()).total() == 0) {
            try (InputStream page = App.class.getResourceAsStream("welcome.html")) {
                if (page == null) {
                    throw new IllegalStateException("welcome.html is missing from the build");
                }
                shelf.add(Source.file("welcome.html", page.readAllBytes()));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
        library.settings().put(WELCOMED, true);
    }

    private static Path cacheFolder() {
        String standard = System.getenv("XDG_CACHE_HOME");
        return standard == null || standard.isBlank()
                ? Path.of(System.getProperty("user.home"), ".cache", "lectern")
                : Path.of(standard, "lectern");
    }
}
