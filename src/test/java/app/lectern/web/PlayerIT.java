package app.lectern.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.json.Json;
import app.lectern.library.Position;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlayerIT {

    private static final double NEAR = 0.05;
    private static final String PLAYING = "() => !document.getElementById('audio').paused";
    private static final String READY =
            "() => audio.readyState >= 2 && document.querySelector('.article [aria-current=true]')";

    @TempDir
    static Path folder;

    private static Place place;

    private BrowserContext context;
    private Page page;

    private record Timeline(double duration, List<Line> sentences) {
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

    private record Line(String id, double start, double end, String text, String block) {}

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

    @Test
    void theMarkedSentenceIsTheOneBeingSpoken() {
        Timeline timeline = open(place.article);
        page.click("#play");
        for (int sample = 0; sample < 20; sample++) {
            page.evaluate(
                    "time => new Promise(done => { audio.addEventListener('seeked', () => setTimeout(done, 200), "
                            + "{ once: true }); audio.currentTime = time; })",
                    timeline.duration() * (sample + 0.3) / 20.5);
            Map<?, ?> now = (Map<?, ?>) page.evaluate(
                    "() => ({ time: audio.currentTime, marked: document.querySelector('.article [aria-current=true]').id,"
                            + " paused: audio.paused })");
            double time = ((Number) now.get("time")).doubleValue();
            assertThat(now.get("paused")).isEqualTo(false);
            assertThat(String.valueOf(now.get("marked")))
                    .as("at " + time)
                    .isIn(timeline.marked(page, time), timeline.marked(page, time - NEAR));
        }
    }

    @Test
    void everyMoveLandsOnTheBeginningOfASentence() {
        Timeline timeline = open(place.article);
        String third = timeline.sentences().get(2).block();
        page.click("#" + third + " .from-here");
        page.waitForFunction(PLAYING);
        page.click("#play");
        landed(timeline, 1, 0.9);
        page.click("#sentence-forward");
        landed(timeline, 2, NEAR);
        page.click("#sentence-back");
        landed(timeline, 1, NEAR);
        page.click("#paragraph-forward");
        double paragraph = time();
        assertThat(timeline.sentences().stream()
                        .filter(line -> Math.abs(line.start() - paragraph) <= NEAR)
                        .findFirst()
                        .orElseThrow()
                        .block())
                .isNotEqualTo(third);
        page.click("#" + timeline.sentences().get(6).id());
        landed(timeline, 6, NEAR);
        page.click("#beginning");
        landed(timeline, 0, NEAR);
    }

    @Test
    void aListenerComesBackToTheSentence() {
        Timeline timeline = open(place.second);
        Line line = timeline.sentences().get(2);
        page.waitForResponse(
                response -> response.url().endsWith("/position") && response.ok(), () -> page.click("#" + line.id()));
        page.navigate(place.url("/"));
        page.navigate(place.url("/articles/" + place.second));
        assertThat(page.textContent(".listening-time"))
                .startsWith("Resume at “")
                .contains(line.text().substring(0, 20));
        ready();
        assertThat(time()).isBetween(line.start() - NEAR, line.end());
        assertThat(place.server
                        .library
                        .articles()
                        .find(place.second)
                        .orElseThrow()
                        .state())
                .hasToString("STARTED");
    }

    @Test
    void aTabLeftBehindGoesOnWhereTheListenerIsByNow() {
        Timeline timeline = open(place.second);
        Page other = context.newPage();
        other.navigate(place.url("/articles/" + place.second));
        other.waitForFunction(READY);
        save(other, timeline.sentences().get(1));
        save(other, timeline.sentences().get(3));
        other.close();

        page.click("#play");
        page.waitForFunction(
                "start => audio.currentTime >= start",
                timeline.sentences().get(3).start());
        page.click("#play");
        page.waitForFunction("() => audio.paused");
        assertThat(standing()).isIn("s4", "s5");
    }

    @Test
    void aPlaceChosenHereOutweighsOneFromElsewhere() {
        Timeline timeline = open(place.second);
        Page other = context.newPage();
        other.navigate(place.url("/articles/" + place.second));
        other.waitForFunction(READY);
        save(other, timeline.sentences().get(3));
        other.close();

        page.click("#" + timeline.sentences().get(1).id());
        until(() -> standing().equals("s2"));
        landed(timeline, 1, NEAR);
    }

    @Test
    void anArticleHeardToItsEndStaysHeard() {
        String id = place.add("Heard to the end");
        Timeline timeline = open(id);
        page.evaluate("time => (audio.currentTime = time)", timeline.duration() - 0.5);
        page.click("#play");
        page.waitForFunction("() => document.getElementById('status').textContent === 'The article has ended.'");
        page.waitForResponse(
                response -> response.url().endsWith("/position"),
                () -> page.evaluate("dispatchEvent(new Event('pagehide'))"));
        assertThat(place.server.library.articles().find(id).orElseThrow().state())
                .hasToString("HEARD");
        place.server.library.articles().delete(id);
    }

    @Test
    void anArticleBegunBeforeSaysItsTitleAndGoesOnWhereItWasLeft() {
        String first = place.add("First of two");
        String next = place.add("Begun before");
        place.server.library.queue().add(first);
        place.server.library.queue().add(next);
        Timeline timeline = open(next);
        save(page, timeline.sentences().get(3));
        open(first);
        page.evaluate("window.marked = []");
        page.evaluate("time => (audio.currentTime = time)", timeline.duration() - 0.8);
        page.click("#play");
        page.waitForFunction("() => document.querySelector('h1').textContent === 'Begun before'");
        page.waitForFunction("() => document.querySelector('h1 [aria-current=true]')");
        assertThat(place.server.library.positions().find(next).orElseThrow().sentenceId())
                .isEqualTo("s4");
        page.waitForSelector("#s4[aria-current=true]");
        place.server.library.queue().remove(next);
    }

    @Test
    void aHeadsetPausesSkipsAndGoesBack() {
        String first = place.add("Played first");
        String next = place.add("Played next");
        place.server.library.queue().add(first);
        place.server.library.queue().add(next);
        page.addInitScript(
                "window.keys = {}; MediaSession.prototype.setActionHandler = (name, handler) => (keys[name] = handler)");
        open(first);
        page.evaluate("keys.play()");
        page.waitForFunction(PLAYING);
        page.evaluate("keys.nexttrack()");
        page.waitForFunction("() => document.querySelector('h1').textContent === 'Played next' && !audio.paused");
        assertThat(page.evaluate("navigator.mediaSession.metadata.artwork[0].src")
                        .toString())
                .endsWith("/articles/" + next + "/artwork.png");
        page.evaluate("keys.previoustrack()");
        page.waitForFunction("() => document.querySelector('h1').textContent === 'Played first' && !audio.paused");
        page.evaluate("keys.seekto({ seekTime: 4 })");
        page.evaluate("keys.pause()");
        assertThat(page.evaluate("audio.paused")).isEqualTo(true);
        assertThat(time()).isBetween(4.0, 6.0);
        assertThat(page.evaluate("navigator.mediaSession.playbackState")).isEqualTo("paused");
        place.server.library.queue().remove(next);
    }

    @Test
    void onAPhoneThePlayButtonStaysInReachWhileTheTextIsRead() {
        page.setViewportSize(390, 700);
        open(place.article);
        page.click(".passage:nth-child(5) .from-here");
        page.waitForFunction(PLAYING);
        page.waitForSelector(".docked");
        Map<?, ?> box = (Map<?, ?>) page.evaluate("document.getElementById('play').getBoundingClientRect().toJSON()");
        assertThat(((Number) box.get("bottom")).doubleValue()).isBetween(600.0, 700.0);
        for (int presses = 0; presses < 6; presses++) {
            page.keyboard().press("Tab");
            assertThat(page.evaluate("""
                    () => {
                      const focused = document.activeElement.getBoundingClientRect();
                      return focused.bottom <= document.getElementById('play').getBoundingClientRect().top;
                    }"""))
                    .as("nothing that has the focus is covered")
                    .isEqualTo(true);
        }
        page.click("#play");
        page.waitForFunction("() => audio.paused");
    }

    @Test
    void theNextArticleStartsByItself() {
        String first = place.add("First in line");
        String next = place.add("Second in line");
        place.server.library.queue().add(first);
        place.server.library.queue().add(next);
        Timeline timeline = open(first);
        page.evaluate("time => (audio.currentTime = time)", timeline.duration() - 0.8);
        page.click("#play");
        page.waitForFunction("() => document.querySelector('h1').textContent === 'Second in line'");
        page.waitForFunction(PLAYING);
        page.waitForFunction("() => document.querySelector('h1 [aria-current=true]')");
        assertThat(page.url()).endsWith(next);
        assertThat(page.title()).startsWith("Second in line");
        assertThat(page.evaluate("navigator.mediaSession.metadata.title")).isEqualTo("Second in line");
        assertThat(place.server.library.articles().find(first).orElseThrow().state())
                .hasToString("HEARD");
        assertThat(place.server.library.queue().list()).extracting("id").containsExactly(next);
        place.server.library.queue().remove(next);
    }

    @Test
    void aFocusedSliderSaysNothingWhileTheVoiceSpeaks() {
        open(place.article);
        page.click("#play");
        page.waitForFunction(PLAYING);
        page.focus("#seek");
        page.evaluate("""
                () => {
                  window.said = 0;
                  window.value = seek.value;
                  const count = new MutationObserver(changes => (window.said += changes.length));
                  count.observe(seek, { attributes: true, attributeFilter: ['aria-valuetext'] });
                  count.observe(document.getElementById('status'), { childList: true, characterData: true, subtree: true });
                }""");
        page.waitForTimeout(6000);
        assertThat(page.evaluate("window.said")).isEqualTo(0);
        assertThat(page.evaluate("Number(seek.value) > Number(window.value)")).isEqualTo(true);
        page.keyboard().press("ArrowRight");
        assertThat(page.getAttribute("#seek", "aria-valuetext")).matches("\\d+ seconds? of .*");
    }

    @Test
    void aPauseIsToldOnceTheVoiceIsSilent() {
        Timeline timeline = open(place.article);
        page.click("#play");
        page.waitForFunction("() => document.getElementById('play').textContent === 'Pause'");
        assertThat(page.textContent("#status")).isEmpty();
        page.click("#play");
        page.waitForFunction("() => document.getElementById('status').textContent !== ''");
        assertThat(page.textContent("#status"))
                .isEqualTo("Paused, sentence " + timeline.at(time()).substring(1) + " of "
                        + timeline.sentences().size());
        page.click("#current");
        assertThat(page.evaluate("document.activeElement.getAttribute('aria-current')"))
                .isEqualTo("true");
    }

    @Test
    void theSleepTimerStopsAtTheEndOfTheParagraph() {
        Timeline timeline = open(place.article);
        page.selectOption("#sleep", "paragraph");
        page.click("#play");
        page.waitForFunction(
                "() => document.getElementById('status').textContent.startsWith('Paused by the sleep timer')");
        assertThat(page.evaluate("audio.paused")).isEqualTo(true);
        assertThat(timeline.at(time()))
                .isIn(
                        timeline.sentences().get(0).id(),
                        timeline.sentences().get(1).id());
        assertThat(page.inputValue("#sleep")).isEmpty();
    }

    @Test
    void theSpeedIsRememberedAndKeepsThePitch() {
        open(place.article);
        page.waitForResponse("**/api/preferences", () -> page.selectOption("#speed", "1.5"));
        open(place.article);
        assertThat(page.evaluate("audio.playbackRate")).isEqualTo(1.5);
        assertThat(page.evaluate("audio.preservesPitch")).isEqualTo(true);
        page.waitForResponse("**/api/preferences", () -> page.selectOption("#speed", "1.0"));
    }

    @Test
    void shortcutsWorkOnlyOnceSwitchedOn() {
        open(place.article);
        page.keyboard().press("p");
        page.waitForTimeout(200);
        assertThat(page.evaluate("audio.paused")).isEqualTo(true);
        page.navigate(place.url("/settings"));
        page.check("#shortcuts");
        page.fill("#play", "k");
        page.click("#settings button.primary");
        open(place.article);
        page.keyboard().press("k");
        page.waitForFunction(PLAYING);
        page.navigate(place.url("/settings"));
        page.uncheck("#shortcuts");
        page.click("#settings button.primary");
    }

    @Test
    void followingYieldsTheMomentTheReaderScrolls() {
        open(place.article);
        page.evaluate("window.moves = 0; Element.prototype.scrollIntoView = () => (window.moves += 1)");
        page.setViewportSize(800, 300);
        page.click("#play");
        page.waitForFunction(PLAYING);
        page.evaluate("document.getElementById('sentence-forward').click()");
        page.waitForFunction("() => window.moves > 0");
        page.mouse().wheel(0, 50);
        page.waitForTimeout(100);
        Object before = page.evaluate("window.moves");
        page.evaluate("document.getElementById('sentence-forward').click()");
        page.evaluate("document.getElementById('sentence-forward').click()");
        page.waitForTimeout(400);
        assertThat(page.evaluate("window.moves")).isEqualTo(before);
    }

    @Test
    void otherThingsAreReadWithoutLosingThePlace() {
        Timeline before = open(place.third);
        Line line = before.sentences().get(3);
        page.waitForResponse(response -> response.url().endsWith("/position"), () -> page.click("#" + line.id()));
        page.click("#reading summary");
        page.check("#read-addresses");
        page.waitForResponse("**/reading", () -> page.click("#reading button"));
        page.waitForFunction("() => document.querySelector('.prose [aria-current=true]')");
        assertThat(page.textContent(".prose [aria-current=true]")).isEqualTo(line.text());
        assertThat(page.evaluate("document.getElementById('reading').open")).isEqualTo(true);
    }

    private Timeline open(String id) {
        page.navigate(place.url("/articles/" + id));
        ready();
        return Json.read(
                context.request()
                        .get(place.url("/articles/" + id + "/timeline.json"))
                        .text(),
                Timeline.class);
    }

    /** Waits until sound and sentences are there. */
    private void ready() {
        page.waitForFunction(READY);
    }

    /** Goes to a sentence and waits until the server knows. */
    private void save(Page on, Line line) {
        on.waitForResponse(
                response -> response.url().endsWith("/position") && response.ok(), () -> on.click("#" + line.id()));
    }

    /** The sentence at which the second article stands. */
    private static String standing() {
        return place.server
                .library
                .positions()
                .find(place.second)
                .map(Position::sentenceId)
                .orElse("");
    }

    /** Waits for something that a page sees only later. */
    private void until(BooleanSupplier condition) {
        page.waitForCondition(condition);
    }

    private double time() {
        return ((Number) page.evaluate("audio.currentTime")).doubleValue();
    }

    private void landed(Timeline timeline, int sentence, double within) {
        Line line = timeline.sentences().get(sentence);
        assertThat(time()).as("beginning of " + line.id()).isBetween(line.start() - NEAR, line.start() + within);
    }
}
