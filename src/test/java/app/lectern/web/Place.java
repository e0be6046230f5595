package app.lectern.web;

import app.lectern.narrate.Source;
import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** A server whose library is furnished so that every page has something to show, and a browser to look at it with. */
final class Place implements AutoCloseable {

    final TestServer server;
    final TestBrowser browser = new TestBrowser();
    final String article;
    final String second;
    final String third;

    Place(Path folder) {
        server = new TestServer(folder);
        article = server.add("harbour.html");
        second = add("The bakery that heats a swimming pool");
        third = add("A short history of the village clock");
    }

    /** Adds a short article that takes about ten seconds to hear. */
    String add(String title) {
        return server.shelf
                .add(Source.text(
                        "The ovens on Mill Street are lit at four in the morning. Their heat warms the pool next door.\n\n"
                                + "Nobody planned it. A pipe was simply in the way.",
                        title))
                .id();
    }

    /** Goes to a page and waits until its player, if it has one, is ready. */
    void open(Page page, String path) {
        page.navigate(url(path));
        page.waitForFunction(
                "() => !document.getElementById('player')"
                        + " || !document.getElementById('controls').hidden && document.querySelector('.article [aria-current=true]')");
    }

    String url(String path) {
        return server.address.resolve(path).toString();
    }

    @Override
    public void close() {
        browser.close();
        server.close();
    }
}
