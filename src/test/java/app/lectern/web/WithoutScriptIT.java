package app.lectern.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WithoutScriptIT {

    @TempDir
    static Path folder;

    private static Place place;
    private static BrowserContext context;

    @BeforeAll
    static void start() {
        place = new Place(folder);
        context = place.browser.browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false));
    }

    @AfterAll
    static void stop() {
        context.close();
        place.close();
    }

    @Test
    void anArticleIsAddedReadHeardDownloadedAndRemoved() throws Exception {
        Page page = context.newPage();
        page.navigate(place.url("/"));
        page.click(".add summary");
        page.fill("#text", "The ferry leaves at nine. It has never been late, and nobody remembers why.");
        page.fill("#title", "The ferry");
        page.click("#add button.primary");
        assertThat(page.textContent("h1")).isEqualTo("The ferry");
        assertThat(page.textContent(".prose")).contains("It has never been late, and nobody remembers why.");

        assertThat(page.isVisible("audio[controls]")).isTrue();
        assertThat(page.isVisible("#controls")).isFalse();
        assertThat(page.isVisible(".from-here")).isFalse();
        byte[] sound = context.request()
                .get(place.url(page.getAttribute("audio", "src")))
                .body();
        assertThat(sound.length).isGreaterThan(10_000);

        page.click("#downloads summary");
        assertThat(page.textContent("#downloads li")).matches("(?s).*MP3.*second.*kB.*");
        var file = page.waitForDownload(() -> page.click("#downloads a"));
        assertThat(Files.size(file.path())).isEqualTo(sound.length);

        page.click(".keeping button:text-is('Remove')");
        assertThat(page.textContent(".notice")).contains("The article was removed.");
        page.click(".notice button");
        assertThat(page.textContent(".notice")).contains("“The ferry” is back in the library.");
    }

    @Test
    void theVoiceAndWhatIsReadAreChosenWithAForm() {
        Page page = context.newPage();
        page.navigate(place.url("/articles/" + place.article));
        String before = page.getAttribute("audio", "src");
        page.click("#reading summary");
        page.uncheck("#read-headings");
        page.click("#reading button");
        assertThat(page.getAttribute("audio", "src")).isNotEqualTo(before);
        page.click("#reading summary");
        page.check("#read-headings");
        page.click("#reading button");
        assertThat(page.getAttribute("audio", "src")).isEqualTo(before);
    }

    @Test
    void whatPlaysNextIsPutInOrderWithButtons() {
        Page page = context.newPage();
        page.navigate(place.url("/"));
        page.click(".row:has-text('swimming pool') button:has-text('Up next')");
        page.click(".row:has-text('village clock') button:has-text('Up next')");
        page.navigate(place.url("/queue"));
        assertThat(page.locator(".row h2").allTextContents().get(0)).contains("swimming pool");
        page.click(".row:has-text('village clock') button:has-text('Move up')");
        assertThat(page.locator(".row h2").allTextContents().get(0)).contains("village clock");
    }

    @Test
    void anErrorTakesTheFocus() {
        Page page = context.newPage();
        page.navigate(place.url("/"));
        page.click("#add button.primary");
        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.locator("#error-summary:focus").count()).isEqualTo(1);
    }
}
