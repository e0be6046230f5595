package app.lectern.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.json.Json;
import app.lectern.library.Position;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A fresh browser before a furnished library, and what tests of listening ask of both. */
abstract class Listening {

    static final double NEAR = 0.05;
    static final String PLAYING = "() => !document.getElementById('audio').paused";
    static final String READY = "() => audio.readyState >= 2 && document.querySelector('.article [aria-current=true]')";

    @TempDir
    static Path folder;

    static Place place;

    BrowserContext context;
    Page page;

    record Timeline(double duration, List<Line> sentences) {
        /** The sentence spoken, or paused after, at a time. */
        String at(double time) {
            return line(time).id();
        }

        /** What is to be marked at a time: the sentence, or its block if the page has only that, as for a picture. */
        String marked(Page page, double time) {
            Line line = line(time);
            return page.locator("#" + line.id()).count() > 0 ? line.id() : line.block();
        }

        private Line line(double time) {
            return sentences.stream()
                    .filter(each -> each.start() <= time)
                    .reduce((before, after) -> after)
                    .orElseThrow();
        }
    }

    record Line(String id, double start, double end, String text, String block) {}

    @BeforeAll
    static void start() {
        place = new Place(folder);
    }

    @AfterAll
    static void stop() {
        place.close();
    }

    @BeforeEach
    void openBrowserOnArticlesNeverPlayed() {
        for (String id : List.of(place.article, place.second, place.third)) {
            place.server.library.positions().forget(id);
        }
        context = place.browser.browser.newContext();
        page = context.newPage();
    }

    @AfterEach
    void close() {
        context.close();
    }

    Timeline open(String id) {
        page.navigate(place.url("/articles/" + id));
        ready();
        return Json.read(
                context.request()
                        .get(place.url("/articles/" + id + "/timeline.json"))
                        .text(),
                Timeline.class);
    }

    /** Waits until sound and sentences are there. */
    void ready() {
        page.waitForFunction(READY);
    }

    /** Notes from now on in the page's {@code marked} what is marked: "title", or the id of a sentence or block. */
    void noteMarks() {
        page.evaluate("""
                () => {
                  window.marked = [];
                  new MutationObserver(changes => changes
                      .filter(({ target }) => target.getAttribute('aria-current') === 'true')
                      .forEach(({ target }) => marked.push(target.closest('h1') ? 'title' : target.id)))
                    .observe(document, { attributes: true, attributeFilter: ['aria-current'], subtree: true });
                }""");
    }

    /** Goes to a sentence and waits until the server knows. */
    void save(Page on, Line line) {
        on.waitForResponse(
                response -> response.url().endsWith("/position") && response.ok(), () -> on.click("#" + line.id()));
    }

    /** The sentence at which the second article stands. */
    static String standing() {
        return place.server
                .library
                .positions()
                .find(place.second)
                .map(Position::sentenceId)
                .orElse("");
    }

    /** Waits for something that a page sees only later. */
    void until(BooleanSupplier condition) {
        page.waitForCondition(condition);
    }

    double time() {
        return ((Number) page.evaluate("audio.currentTime")).doubleValue();
    }

    void landed(Timeline timeline, int sentence, double within) {
        Line line = timeline.sentences().get(sentence);
        assertThat(time()).as("beginning of " + line.id()).isBetween(line.start() - NEAR, line.start() + within);
    }
}
