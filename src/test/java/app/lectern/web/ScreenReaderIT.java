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
        context = place.browser.browser.newContext(
                new Browser.NewContextOptions().setServiceWorkers(ServiceWorkerPolicy.BLOCK));
        context.route(
                "**/virtual-screen-reader.js",
                route ->
                        route.fulfill(new Route.FulfillOptions().setPath(READER).setContentType("text/javascript")));
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
        page.navigate(place.url(path(name)));
        page.waitForLoadState();
        if (name.equals("article")) {
            page.waitForFunction("() => document.querySelector('h1 [aria-current=true]')");
        }
        List<?> said = (List<?>) page.evaluate(READ_THROUGH);
        assertSaid(name, said.stream().map(String::valueOf).collect(Collectors.joining("\n", "", "\n")));
    }

    @Test
    void thePlayerSaysThisWhileItIsOperated() throws IOException {
        Page page = context.newPage();
        page.navigate(place.url("/articles/" + place.second));
        page.waitForFunction("() => audio.readyState >= 2 && document.querySelector('h1 [aria-current=true]')");
        StringBuilder said = new StringBuilder();
        for (String control :
                List.of("play", "play", "sentence-forward", "paragraph-forward", "sentence-back", "beginning")) {
            page.focus("#" + control);
            said.append(page.textContent("#" + control)).append(": ");
            page.keyboard().press("Enter");
            page.waitForTimeout(400);
            said.append(page.textContent("#status"))
                    .append(" [")
                    .append(page.textContent("#play"))
                    .append("]\n");
        }
        assertSaid("player", said.toString());
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
