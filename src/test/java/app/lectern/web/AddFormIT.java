package app.lectern.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AddFormIT {

    @TempDir
    static Path folder;

    private static Place place;

    @BeforeAll
    static void start() {
        place = new Place(folder);
    }

    @AfterAll
    static void stop() {
        place.close();
    }

    @Test
    void aSlowPageIsToldAboutUntilItIsThere() {
        try (BrowserContext context = place.browser.browser.newContext()) {
            Page page = context.newPage();
            page.navigate(place.url("/"));
            List<String> told = new ArrayList<>();
            AtomicReference<Route> request = new AtomicReference<>();
            page.route("**/articles", request::set);
            page.exposeFunction("told", words -> {
                if (told.size() == 1) {
                    request.get().resume();
                }
                return told.add(String.valueOf(words[0]));
            });
            page.evaluate("""
                    () => {
                      const progress = document.getElementById('add-progress');
                      new MutationObserver(() => told(progress.textContent)).observe(progress, { childList: true });
                    }""");
            page.fill("#url", "http://127.0.0.1/slow");
            page.focus("#url");
            page.keyboard().press("Enter");
            page.waitForSelector("#error-summary:focus");
            assertThat(told.get(0)).isEqualTo("Fetching the page…");
            assertThat(told.get(1)).startsWith("Still waiting for the page after ");
            assertThat(page.textContent("#url-error")).contains("private network");
            assertThat(page.inputValue("#url")).isEqualTo("http://127.0.0.1/slow");
            assertThat(page.title()).startsWith("Error: ");
        }
    }

    @Test
    void aTextIsAddedByKeyboardAlone() {
        try (BrowserContext context = place.browser.browser.newContext()) {
            Page page = context.newPage();
            page.navigate(place.url("/"));
            page.focus("#url");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");
            page.keyboard().type("The ferry leaves at nine. It has never been late, and nobody remembers why.");
            page.keyboard().press("Tab");
            page.keyboard().type("The ferry");
            page.keyboard().press("Enter");
            page.waitForFunction("() => document.querySelector('h1').textContent === 'The ferry'");
        }
    }
}
