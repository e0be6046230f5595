package app.lectern.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AccessibilityIT {

    /** WCAG 2.2 A and AA, axe's best practice, and enhanced contrast, which is 7:1. */
    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice", "wcag2aaa");

    @TempDir
    static Path folder;

    private static Place place;

    @BeforeAll
    static void start() {
        place = new Place(folder);
        place.server.library.queue().add(place.second);
        place.server.library.queue().add(place.third);
        place.server.library.articles().tag(place.article, Set.of("sea"));
    }

    @AfterAll
    static void stop() {
        place.close();
    }

    static Stream<String> states() {
        return doings().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("states")
    void nothingIsFoundInLightOrDark(String state) {
        try (BrowserContext context = place.browser.browser.newContext()) {
            Page page = context.newPage();
            doings().get(state).accept(page);
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                assertThat(findings(page)).as("%s, %s", state, scheme).isEmpty();
            }
        }
    }

    private static Map<String, Consumer<Page>> doings() {
        Map<String, Consumer<Page>> doings = new LinkedHashMap<>();
        doings.put("library", page -> page.navigate(place.url("/")));
        doings.put("empty shelf", page -> page.navigate(place.url("/?stage=heard")));
        doings.put("nothing found", page -> page.navigate(place.url("/?q=xylophone")));
        doings.put("add form with a text", page -> {
            page.navigate(place.url("/"));
            page.click(".add summary");
        });
        doings.put("add form with an error", page -> {
            page.navigate(place.url("/"));
            page.click("#add button");
        });
        doings.put("library with undo", page -> page.navigate(place.url("/?done=removed&id=gone")));
        doings.put("article", page -> place.open(page, "/articles/" + place.article));
        doings.put("article with everything open", page -> {
            place.open(page, "/articles/" + place.article);
            page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)");
        });
        doings.put("article in high contrast", page -> {
            place.open(page, "/articles/" + place.article);
            page.evaluate("document.documentElement.dataset.theme = 'contrast'");
        });
        doings.put("article being spoken", page -> {
            place.open(page, "/articles/" + place.article);
            page.click(".passage:nth-child(4) .from-here");
            page.waitForSelector(".passage [aria-current=true]");
        });
        doings.put("article with a band", page -> {
            place.open(page, "/articles/" + place.article);
            page.evaluate("document.documentElement.dataset.mark = 'band'");
            page.click(".passage:nth-child(4) .from-here");
            page.waitForSelector(".passage [aria-current=true]");
        });
        doings.put("queue", page -> page.navigate(place.url("/queue")));
        doings.put("settings", page -> page.navigate(place.url("/settings")));
        doings.put("settings with an error", page -> {
            page.navigate(place.url("/settings"));
            page.fill("#faster", "p");
            page.click("#settings button.primary");
        });
        doings.put("pronunciations", page -> page.navigate(place.url("/pronunciations")));
        doings.put("offline", page -> page.navigate(place.url("/offline")));
        doings.put("library without a connection", page -> {
            page.navigate(place.url("/"));
            page.evaluate("() => { Object.defineProperty(navigator, 'onLine', { value: false });"
                    + " dispatchEvent(new Event('offline')); }");
            page.waitForSelector("[role=alert]");
        });
        doings.put("not found", page -> page.navigate(place.url("/articles/none")));
        return doings;
    }

    private static List<String> findings(Page page) {
        return new AxeBuilder(page)
                .setLegacyMode(true).withTags(TAGS).analyze().getViolations().stream()
                        .map(AccessibilityIT::words)
                        .toList();
    }

    private static String words(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream()
                        .map(node -> node.getTarget() + " " + node.getFailureSummary())
                        .toList();
    }
}
