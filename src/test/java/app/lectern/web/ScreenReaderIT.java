package app.lectern.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a screen reader says while it reads each page through, kept in files so that a change of it is seen and judged.
 * Run with {@code -Dlectern.accept=true} to accept what is said now.
 */
class ScreenReaderIT {

    private static final Path SPOKEN = Path.of("src/test/resources/app/lectern/web/spoken");
    private static final Path READER =
            Path.of("src/test/browser/node_modules/@guidepup/virtual-screen-reader/lib/esm/index.browser.js");

    private static final String READ_THROUGH = """
            async () => {
              const { virtual } = await import('/virtual-screen-reader.js');
              await virtual.start({ container: document.body });
              for (let step = 0; step < 500 && await virtual.lastSpokenPhrase() !== 'end of document'; step += 1) {
                await virtual.next();
              }
              const said = await virtual.spokenPhraseLog();
              await virtual.stop();
              return said;
            }""";

    @TempDir
    static Path folder;

    private static Place place;
    private static BrowserContext context;

    @BeforeAll
    static void start() {
        assertThat(READER)
                .as("The tests need a virtual screen reader: npm ci --prefix src/test/browser")
                .isRegularFile();
        place = new Place(folder);
        place.server.library.queue().add(place.third);
        context = contextWithReader();
    }

    /** A browser's context in which pages can load the virtual screen reader. */
    private static BrowserContext contextWithReader() {
        BrowserContext fresh = place.browser.browser.newContext(
                new Browser.NewContextOptions().setServiceWorkers(ServiceWorkerPolicy.BLOCK));
        fresh.route(
                "**/virtual-screen-reader.js",
                route ->
                        route.fulfill(new Route.FulfillOptions().setPath(READER).setContentType("text/javascript")));
        return fresh;
    }

    @AfterAll
    static void stop() {
        context.close();
        place.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"library", "article", "queue", "settings", "pronunciations", "offline", "missing"})
    void aPageReadThroughSaysThis(String name) throws IOException {
        Page page = context.newPage();
        place.open(page, path(name));
        List<?> said = (List<?>) page.evaluate(READ_THROUGH);
        assertSaid(name, said.stream().map(String::valueOf).collect(Collectors.joining("\n", "", "\n")));
    }

    @Test
    void thePlayerSaysThisWhileItIsOperated() throws IOException {
        String id = place.add("A road that moved because nobody had told it where to stay");
        StringBuilder said = new StringBuilder();
        try (BrowserContext fresh = contextWithReader()) {
            Page page = fresh.newPage();
            place.open(page, "/articles/" + id);
            page.evaluate("""
                    async () => {
                      window.virtual = (await import('/virtual-screen-reader.js')).virtual;
                      await virtual.start({ container: document.body });
                    }""");
            said.append(operate(page, "seek", "ArrowRight", valueText("seek", "1 second of")));
            said.append(operate(page, "play", "Enter", "() => audio.currentTime > 1.1"));
            said.append(operate(page, "play", "Enter", status("Paused, sentence 1 of 5")));
            said.append(operate(page, "sentence-forward", "Enter", status("Sentence 2 of 5")));
            said.append(operate(page, "paragraph-forward", "Enter", status("Sentence 4 of 5")));
            said.append(operate(page, "paragraph-back", "Enter", status("Sentence 2 of 5")));
            said.append(operate(page, "sentence-forward", "Enter", status("Sentence 3 of 5")));
            said.append(operate(page, "sentence-back", "Enter", status("Sentence 2 of 5")));
            said.append(operate(
                    page, "current", "Enter", "() => document.activeElement.getAttribute('aria-current') === 'true'"));
            said.append(operate(page, "beginning", "Enter", status("Sentence 1 of 5")));
            said.append(operate(page, "volume", "ArrowLeft", valueText("volume", "95 percent")));
        }
        place.server.library.articles().delete(id);
        assertSaid("player", said.toString());
    }

    private static String status(String text) {
        return "() => document.getElementById('status').textContent === '" + text + "'";
    }

    private static String valueText(String id, String beginning) {
        return "() => document.getElementById('" + id + "').getAttribute('aria-valuetext').startsWith('" + beginning
                + "')";
    }

    /** Goes to a control, presses a key, and gives what is said once the page shows what the key does. */
    private static String operate(Page page, String control, String key, String done) {
        page.evaluate("virtual.clearSpokenPhraseLog()");
        page.focus("#" + control);
        page.waitForFunction("async () => (await virtual.spokenPhraseLog()).length > 0"
                + " || document.activeElement === await virtual.activeNode");
        page.keyboard().press(key);
        page.waitForFunction(done);
        page.waitForFunction("""
                async () => {
                  const status = document.getElementById('status').textContent;
                  return status === '' || (await virtual.spokenPhraseLog()).includes('polite: ' + status);
                }""");
        List<?> phrases = (List<?>) page.evaluate("virtual.spokenPhraseLog()");
        String value = String.valueOf(page.evaluate("document.activeElement.getAttribute('aria-valuetext') ?? ''"));
        return phrases.stream()
                        .map(String::valueOf)
                        .collect(Collectors.joining("\n  ", key + " on " + control + "\n  ", ""))
                + (value.isEmpty() ? "\n" : "\n  value: " + value + "\n");
    }

    private static String path(String name) {
        return switch (name) {
            case "library" -> "/";
            case "article" -> "/articles/" + place.second;
            case "missing" -> "/nosuch";
            default -> "/" + name;
        };
    }

    /** Lengths depend on the voice and ports on the machine, so they are left open. */
    private static void assertSaid(String name, String said) throws IOException {
        String plain = said.replaceAll("\\d+ (hour|minute|second)s?( \\d+ (minute|second)s?)*", "some time")
                .replace(place.server.address.getAuthority(), "host")
                .replaceAll("\\d+:\\d\\d", "0:00")
                .replaceAll("[\\d.]+ [kM]B", "some kB")
                .replaceAll("max value \\d+", "max value N");
        Path file = SPOKEN.resolve(name + ".txt");
        if (Boolean.getBoolean("lectern.accept")) {
            Files.createDirectories(SPOKEN);
            Files.writeString(file, plain);
        }
        assertThat(plain).isEqualTo(Files.readString(file));
    }
}
