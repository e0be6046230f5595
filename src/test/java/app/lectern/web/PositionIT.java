package app.lectern.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

class PositionIT extends Listening {

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
}
