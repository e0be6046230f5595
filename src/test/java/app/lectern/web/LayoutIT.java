package app.lectern.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutIT {

    /** What WCAG 1.4.12 lets a reader set. */
    private static final String TEXT_SPACING =
            "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }"
                    + " p { margin-bottom: 2em !important }";

    private static final String TOO_WIDE = """
            () => [...document.querySelectorAll('body *')]
              .filter(each => !each.closest('.scroll, .for, .skip') && each.getBoundingClientRect().right > innerWidth + 1)
              .map(each => each.outerHTML.slice(0, 80))""";

    private static final String FOCUS = """
            () => {
              const each = document.activeElement;
              const style = getComputedStyle(each);
              const box = each.getBoundingClientRect();
              const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
              return {
                place: [...document.querySelectorAll('*')].indexOf(each),
                name: each.outerHTML.slice(0, 60),
                outline: style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth),
                seen: top !== null && (each.contains(top) || top.contains(each) || each.labels?.[0]?.contains(top)),
              };
            }""";

    /** Controls that are shown but were not among those that had the focus; one radio button stands for its group. */
    private static final String UNREACHED = """
            reached => {
              const all = [...document.querySelectorAll('*')];
              const had = new Set(reached.map(place => all[place]));
              return [...document.querySelectorAll('a[href], button, select, input, textarea, summary, [tabindex="0"]')]
                .filter(each => each.checkVisibility() && each.type !== 'hidden' && !had.has(each)
                  && !(each.type === 'radio' && [...had].some(other => other.name === each.name)))
                .map(each => each.outerHTML.slice(0, 80));
            }""";

    private static final String SMALL_TARGETS = """
            () => [...document.querySelectorAll('button, select, input, textarea, summary, .player details a, .masthead a,'
              + '.stages a, .row h2 a, .row h3 a, .hear, .bookmarklet')]
              .filter(each => each.checkVisibility() && each.type !== 'hidden')
              .map(each => {
                const box = ['checkbox', 'radio'].includes(each.type)
                  ? each.closest('.check').getBoundingClientRect() : each.getBoundingClientRect();
                return [each.outerHTML.slice(0, 60), Math.round(box.width), Math.round(box.height)];
              })
              .filter(([, width, height]) => width < 44 || height < 44)
              .map(String)""";

    @TempDir
    static Path folder;

    private static Place place;

    @BeforeAll
    static void start() {
        place = new Place(folder);
        place.server.library.queue().add(place.second);
        place.server.library.queue().add(place.third);
    }

    @AfterAll
    static void stop() {
        place.close();
    }

    static Stream<String> paths() {
        return Stream.of(
                "/", "/articles/" + place.article, "/queue", "/settings", "/pronunciations", "/offline", "/nosuch");
    }

    @ParameterizedTest
    @MethodSource("paths")
    void nothingIsWiderThanASmallWindowWithWideText(String path) {
        var small = new Browser.NewContextOptions().setViewportSize(320, 256).setBypassCSP(true);
        try (BrowserContext context = place.browser.browser.newContext(small)) {
            Page page = context.newPage();
            place.open(page, path);
            page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)");
            page.addStyleTag(new Page.AddStyleTagOptions().setContent(TEXT_SPACING));
            assertThat(page.evaluate(TOO_WIDE)).isEqualTo(List.of());
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
        }
    }

    @ParameterizedTest
    @MethodSource("paths")
    void everyControlShowsItsFocusInReadingOrder(String path) {
        try (BrowserContext context = place.browser.browser.newContext()) {
            Page page = context.newPage();
            place.open(page, path);
            page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)");
            Set<Integer> reached = new LinkedHashSet<>();
            for (Map<?, ?> focus = tab(page);
                    !String.valueOf(focus.get("name")).startsWith("<body");
                    focus = tab(page)) {
                String name = String.valueOf(focus.get("name"));
                int now = ((Number) focus.get("place")).intValue();
                assertThat(reached).as("reached once only: " + name).doesNotContain(now);
                assertThat(reached).as("order of " + name).allMatch(earlier -> earlier < now);
                assertThat(((Number) focus.get("outline")).doubleValue())
                        .as("outline of " + name)
                        .isGreaterThanOrEqualTo(2);
                assertThat(focus.get("seen")).as("in sight: " + name).isEqualTo(true);
                reached.add(now);
            }
            assertThat(page.evaluate(UNREACHED, new ArrayList<>(reached))).isEqualTo(List.of());
        }
    }

    private static Map<?, ?> tab(Page page) {
        page.keyboard().press("Tab");
        return (Map<?, ?>) page.evaluate(FOCUS);
    }

    @ParameterizedTest
    @MethodSource("paths")
    void everyTargetIsLargeEnoughForAThumb(String path) {
        var phone = new Browser.NewContextOptions().setViewportSize(360, 740);
        try (BrowserContext context = place.browser.browser.newContext(phone)) {
            Page page = context.newPage();
            place.open(page, path);
            page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)");
            assertThat(page.evaluate(SMALL_TARGETS)).isEqualTo(List.of());
        }
    }

    @Test
    void forcedColoursLeaveTheSpokenSentenceAndTheButtonsVisible() {
        var forced = new Browser.NewContextOptions().setForcedColors(ForcedColors.ACTIVE);
        try (BrowserContext context = place.browser.browser.newContext(forced)) {
            Page page = context.newPage();
            place.open(page, "/articles/" + place.article);
            String background = "each => getComputedStyle(each).backgroundColor";
            Object plain = page.locator("#s4").evaluate(background);
            page.locator("#s4").evaluate("each => each.setAttribute('aria-current', 'true')");
            assertThat(page.locator("#s4").evaluate(background)).isNotEqualTo(plain);
            assertThat(page.locator("#s4").evaluate("each => getComputedStyle(each).textDecorationLine"))
                    .isEqualTo("underline");
            assertThat(page.locator("#play").evaluate("each => parseFloat(getComputedStyle(each).borderTopWidth)"))
                    .isNotEqualTo(0);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"underline", "band", "frame"})
    void forcedColoursLeaveALinkInTheSpokenSentenceReadable(String mark) {
        var forced = new Browser.NewContextOptions().setForcedColors(ForcedColors.ACTIVE);
        try (BrowserContext context = place.browser.browser.newContext(forced)) {
            Page page = context.newPage();
            place.open(page, "/articles/" + place.article);
            page.evaluate("mark => document.documentElement.dataset.mark = mark", mark);
            Object colours = page.locator("#s4").evaluate("""
                    sentence => {
                      sentence.setAttribute('aria-current', 'true');
                      sentence.innerHTML += ' <a href="#main">a link</a>';
                      const system = document.body.appendChild(document.createElement('p'));
                      system.style = 'forced-color-adjust: none; color: HighlightText; background: Highlight';
                      const { color, backgroundColor } = getComputedStyle(system);
                      const spoken = getComputedStyle(sentence);
                      return spoken.color === color && spoken.backgroundColor === backgroundColor
                        && getComputedStyle(sentence.querySelector('a')).color === color;
                    }""");
            assertThat(colours).isEqualTo(true);
        }
    }

    @Test
    void nothingMovesForThoseWhoAskedForStillness() {
        var still = new Browser.NewContextOptions().setReducedMotion(ReducedMotion.REDUCE);
        try (BrowserContext context = place.browser.browser.newContext(still)) {
            Page page = context.newPage();
            place.open(page, "/articles/" + place.article);
            assertThat(page.locator("#play").evaluate("each => getComputedStyle(each).transitionDuration"))
                    .isEqualTo("0s");
            page.evaluate("Element.prototype.scrollIntoView = options => (window.asked ??= options?.behavior)");
            page.click("#current");
            assertThat(page.evaluate("window.asked")).isEqualTo("auto");
        }
    }

    @Test
    void theArticlePageWeighsLittleAndAsksNobodyElse() {
        try (BrowserContext context = place.browser.browser.newContext()) {
            Page page = context.newPage();
            long[] bytes = {0};
            page.onRequestFinished(request -> {
                assertThat(request.url()).startsWith(place.url("/"));
                if (!request.url().contains("/audio/")) {
                    bytes[0] += request.sizes().responseBodySize + request.sizes().responseHeadersSize;
                }
            });
            place.open(page, "/articles/" + place.article);
            page.waitForLoadState(LoadState.NETWORKIDLE);
            assertThat(bytes[0]).isBetween(5_000L, 60_000L);
        }
    }
}
