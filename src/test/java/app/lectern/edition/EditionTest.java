package app.lectern.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lectern.article.Script;
import app.lectern.article.Sentence;
import app.lectern.article.Sentence.Delivery;
import app.lectern.article.Word;
import app.lectern.audio.Chapter;
import app.lectern.audio.Cue;
import app.lectern.audio.Timeline;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EditionTest {

    private static final Pattern TIMES =
            Pattern.compile("(\\d\\d):(\\d\\d):(\\d\\d)\\.(\\d{3}) --> " + "(\\d\\d):(\\d\\d):(\\d\\d)\\.(\\d{3})");

    private final Locale locale = Locale.getDefault();

    @AfterEach
    void restoreLocale() {
        Locale.setDefault(locale);
    }

    @Test
    void theTimelineGivesSecondsTextAndBlock() {
        Script script = script("Title", "He said “no”.");
        Timeline timeline = timeline(0, 1_500, 3_600_000, 3_601_250);

        assertThat(TimelineJson.of(script, timeline))
                .isEqualTo("{\"duration\":3601.25,\"sentences\":["
                        + "{\"id\":\"s1\",\"block\":\"b1\",\"start\":0,\"end\":1.5,\"text\":\"Title\"},"
                        + "{\"id\":\"s2\",\"block\":\"b2\",\"start\":3600,\"end\":3601.25,"
                        + "\"text\":\"He said “no”.\"}]}");
    }

    @Test
    void theMetadataTrackNamesSentenceAndBlock() {
        assertThat(WebVtt.metadata(script("Title", "Text."), timeline(0, 1_500, 3_600_000, 3_601_250)))
                .isEqualTo("""
                        WEBVTT

                        s1
                        00:00:00.000 --> 00:00:01.500
                        b1

                        s2
                        01:00:00.000 --> 01:00:01.250
                        b2
                        """);
    }

    @Test
    void nothingInATextEndsItsCue() {
        String captions = WebVtt.captions(script("A --> B <b>bold</b>\n\nR&D"), timeline(0, 900));

        assertThat(captions)
                .endsWith("\ns1\n00:00:00.000 --> 00:00:00.900\nA --&gt; B &lt;b&gt;bold&lt;/b&gt; R&amp;D\n");
    }

    @Test
    void longSentencesBecomeSeveralCaptionsThatFollowEachOther() {
        String sentence = "The harbour wakes before the town does, and ".repeat(6) + "it rests.";
        String captions = WebVtt.captions(script(sentence), timeline(1_000, 13_000));

        List<MatchResult> times = TIMES.matcher(captions).results().toList();
        assertThat(times).hasSizeGreaterThan(3);
        assertThat(millis(times.get(0), 1)).isEqualTo(1_000);
        assertThat(millis(times.get(times.size() - 1), 5)).isEqualTo(13_000);
        for (int i = 0; i < times.size(); i++) {
            assertThat(millis(times.get(i), 5)).isGreaterThan(millis(times.get(i), 1));
            if (i > 0) {
                assertThat(millis(times.get(i), 1)).isEqualTo(millis(times.get(i - 1), 5));
            }
        }
        assertThat(captions.lines().filter(line -> line.length() > 84)).isEmpty();
        String said = captions.lines()
                .filter(line -> !line.isEmpty() && !line.equals("WEBVTT") && !line.contains("-->"))
                .filter(line -> !line.matches("s1(-\\d+)?"))
                .reduce("", (a, b) -> a + " " + b);
        assertThat(said.strip()).isEqualTo(sentence);
    }

    @Test
    void everyCueEndsAfterItsStart() {
        Timeline timeline = new Timeline(
                List.of(new Cue("s1", Duration.ofNanos(1_100_000), Duration.ofNanos(1_900_000))), Duration.ofMillis(2));

        assertThat(WebVtt.metadata(script("Hm."), timeline)).contains("00:00:00.001 --> 00:00:00.002");
        assertThat(TimelineJson.of(script("Hm."), timeline)).contains("\"start\":0.001,\"end\":0.002");
    }

    @Test
    void timesAreWrittenAlikeInEveryCountry() {
        Locale.setDefault(Locale.forLanguageTag("ar-EG"));

        assertThat(WebVtt.metadata(script("Text."), timeline(0, 1_500))).contains("00:00:00.000 --> 00:00:01.500");
        assertThat(TimelineJson.of(script("Text."), timeline(0, 1_500))).contains("\"end\":1.5");
    }

    @Test
    void chaptersAreGivenInSeconds() {
        List<Chapter> chapters = List.of(
                new Chapter("Title", Duration.ZERO, Duration.ofMillis(61_250)),
                new Chapter("“Part” two", Duration.ofMillis(61_250), Duration.ofSeconds(100)));

        assertThat(Chapters.of(chapters))
                .isEqualTo("{\"version\":\"1.2.0\",\"chapters\":["
                        + "{\"startTime\":0,\"endTime\":61.25,\"title\":\"Title\"},"
                        + "{\"startTime\":61.25,\"endTime\":100,\"title\":\"“Part” two\"}]}");
    }

    @Test
    void aTimelineOfAnotherScriptIsAMistake() {
        assertThatThrownBy(() -> WebVtt.metadata(script(), timeline(0, 1))).hasMessageContaining("another script");
    }

    private static long millis(MatchResult times, int group) {
        return Duration.ofHours(Long.parseLong(times.group(group)))
                .plusMinutes(Long.parseLong(times.group(group + 1)))
                .plusSeconds(Long.parseLong(times.group(group + 2)))
                .plusMillis(Long.parseLong(times.group(group + 3)))
                .toMillis();
    }

    private static Script script(String... printed) {
        Word word = new Word("word", List.of(), 0, 1, Word.Break.STATEMENT);
        List<Sentence> sentences = new ArrayList<>();
        for (String text : printed) {
            int number = sentences.size() + 1;
            sentences.add(new Sentence(
                    "s" + number, "b" + number, 0, text.length(), text, List.of(word), Delivery.BODY, 200));
        }
        return new Script(sentences);
    }

    /** Starts and ends in milliseconds by turns; the file ends with the last. */
    private static Timeline timeline(int... bounds) {
        List<Cue> cues = new ArrayList<>();
        for (int i = 0; i < bounds.length; i += 2) {
            cues.add(new Cue("s" + (i / 2 + 1), Duration.ofMillis(bounds[i]), Duration.ofMillis(bounds[i + 1])));
        }
        return new Timeline(cues, Duration.ofMillis(Arrays.stream(bounds).max().orElse(0)));
    }
}
