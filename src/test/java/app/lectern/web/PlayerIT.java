package app.lectern.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PlayerIT extends Listening {

    /** Media elements tell their time at least this often, in seconds (HTML, 4.8.11.8). */
    private static final double ONE_UPDATE = 0.25;

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
                    .isIn(timeline.marked(page, time), timeline.marked(page, time - ONE_UPDATE));
        }
    }

    @Test
    void everyMoveLandsOnTheBeginningOfASentence() {
        Timeline timeline = open(place.article);
        String third = timeline.sentences().get(2).block();
        page.evaluate("audio.addEventListener('seeking', () => (window.sought ??= audio.currentTime))");
        page.click("#" + third + " .from-here");
        page.waitForFunction(PLAYING);
        page.click("#play");
        page.waitForFunction("() => audio.paused");
        assertThat(((Number) page.evaluate("sought")).doubleValue())
                .isCloseTo(timeline.sentences().get(1).start(), within(NEAR));
        page.click("#" + timeline.sentences().get(1).id());
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
        page.waitForSelector("#notice");
        open(place.article);
        page.keyboard().press("k");
        page.waitForFunction(PLAYING);
        page.navigate(place.url("/settings"));
        page.uncheck("#shortcuts");
        page.click("#settings button.primary");
        page.waitForSelector("#notice");
    }

    @Test
    void followingYieldsTheMomentTheReaderScrolls() {
        Timeline timeline = open(place.article);
        page.evaluate("window.moves = 0; Element.prototype.scrollIntoView = () => (window.moves += 1)");
        page.setViewportSize(800, 300);
        page.click("#play");
        page.waitForFunction(PLAYING);
        page.evaluate("document.getElementById('sentence-forward').click()");
        page.waitForFunction("() => window.moves > 0");
        page.evaluate("addEventListener('wheel', () => (window.wheeled = true))");
        page.mouse().wheel(0, 50);
        page.waitForFunction("() => window.wheeled");
        Object before = page.evaluate("window.moves");
        page.click("#" + timeline.sentences().get(9).id());
        page.waitForSelector("#" + timeline.sentences().get(9).id() + "[aria-current=true]");
        assertThat(page.evaluate("window.moves")).isEqualTo(before);
    }
}
