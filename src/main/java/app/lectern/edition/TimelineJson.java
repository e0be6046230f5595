package app.lectern.edition;

import app.lectern.article.Script;
import app.lectern.article.Sentence;
import app.lectern.audio.Timeline;
import app.lectern.json.Json;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;

/**
 * When each sentence is heard, as JSON for programs: {@code {"duration": 93.04, "sentences": [{"id": "s1", "block":
 * "title", "start": 0, "end": 1.872, "text": "…"}]}}, times in seconds from the beginning of the file.
 */
public final class TimelineJson {

    private record File(BigDecimal duration, List<Line> sentences) {}

    private record Line(String id, String block, BigDecimal start, BigDecimal end, String text) {}

    private TimelineJson() {}

    /** The timeline of one file. */
    public static String of(Script script, Timeline timeline) {
        List<Line> lines = TimedSentence.of(script, timeline).stream()
                .map(timed -> {
                    Sentence sentence = timed.sentence();
                    return new Line(
                            sentence.id(),
                            sentence.blockId(),
                            seconds(timed.start()),
                            seconds(timed.end()),
                            sentence.printed());
                })
                .toList();
        return Json.write(new File(seconds(timeline.duration()), lines));
    }

    /** Seconds to the millisecond, without zeros at the end. */
    static BigDecimal seconds(Duration time) {
        BigDecimal seconds = BigDecimal.valueOf(time.toMillis(), 3).stripTrailingZeros();
        return seconds.scale() < 0 ? seconds.setScale(0) : seconds;
    }
}
