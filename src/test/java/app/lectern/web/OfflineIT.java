package app.lectern.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfflineIT {

    @TempDir
    Path folder;

    @Test
    void aKeptArticlePlaysAndSeeksAfterTheServerHasStopped() {
        try (TestBrowser browser = new TestBrowser();
                BrowserContext context = browser.browser.newContext()) {
            Page page = context.newPage();
            TestServer server = new TestServer(folder);
            String article = server.address + "/articles/" + server.add("harbour.html");
            page.navigate(article);
            page.waitForFunction("() => navigator.serviceWorker.controller");
            page.click("#keep");
            page.waitForSelector("#keep[aria-pressed=true]");
            server.close();

            page.navigate(article);
            page.waitForFunction("() => audio.readyState >= 2 && document.querySelector('h1 [aria-current=true]')");
            page.click("#play");
            page.click(".passage:nth-child(5) .from-here");
            page.waitForSelector(".passage:nth-child(5) [aria-current=true]");
            double before = ((Number) page.evaluate("audio.currentTime")).doubleValue();
            page.waitForFunction("before => audio.currentTime > before + 0.5", before);

            page.click("#play");
            page.waitForFunction("() => audio.paused");
            page.reload();
            page.waitForSelector(".passage:nth-child(5) [aria-current=true]");

            page.navigate(server.address + "/settings");
            assertThat(page.textContent("h1")).isEqualTo("You are offline");
            assertThat(page.textContent("#kept-articles")).contains("The harbour that learned to wait");
        }
    }
}
