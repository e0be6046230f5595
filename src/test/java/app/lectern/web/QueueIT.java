package app.lectern.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QueueIT extends Listening {

    @Test
    void anArticleBegunBeforeSaysItsTitleAndGoesOnWhereItWasLeft() {
        String first = place.add("First of two");
        String next = place.add("Begun before");
        place.server.library.queue().add(first);
        place.server.library.queue().add(next);
        Timeline timeline = open(next);
        save(page, timeline.sentences().get(3));
        open(first);
        noteMarks();
        page.evaluate("time => (audio.currentTime = time)", timeline.duration() - 0.8);
        page.click("#play");
        page.waitForFunction("() => document.querySelector('h1').textContent === 'Begun before'");
        page.waitForFunction("() => marked.includes('title') && marked.includes('s4')");
        assertThat((List<?>) page.evaluate("marked.slice(marked.indexOf('title'), marked.indexOf('s4') + 1)"))
                .as("what came between the title and the place where it was left")
                .hasSizeLessThanOrEqualTo(3);
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
    void theNextArticleStartsByItself() {
        String first = place.add("First in line");
        String next = place.add("Second in line");
        place.server.library.queue().add(first);
        place.server.library.queue().add(next);
        Timeline timeline = open(first);
        noteMarks();
        page.evaluate("time => (audio.currentTime = time)", timeline.duration() - 0.8);
        page.click("#play");
        page.waitForFunction("() => document.querySelector('h1').textContent === 'Second in line'");
        page.waitForFunction(PLAYING);
        page.waitForFunction("() => marked.includes('title')");
        assertThat(page.url()).endsWith(next);
        assertThat(page.title()).startsWith("Second in line");
        assertThat(page.evaluate("navigator.mediaSession.metadata.title")).isEqualTo("Second in line");
        assertThat(place.server.library.articles().find(first).orElseThrow().state())
                .hasToString("HEARD");
        assertThat(place.server.library.queue().list()).extracting("id").containsExactly(next);
        place.server.library.queue().remove(next);
    }
}
