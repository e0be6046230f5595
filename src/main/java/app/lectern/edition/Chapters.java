package app.lectern.edition;

import app.lectern.audio.Chapter;
import app.lectern.json.Json;
import java.math.BigDecimal;
import java.util.List;

/**
 * The chapters of a file as podcast players read them, media type {@code application/json+chapters}.
 *
 * @see <a href="https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/examples/chapters/jsonChapters.md">JSON
 *     Chapters 1.2.0</a>
 */
public final class Chapters {

    private record File(String version, List<Part> chapters) {}

    private record Part(BigDecimal startTime, BigDecimal endTime, String title) {}

    private Chapters() {}

    /** The chapters as JSON. */
    public static String of(List<Chapter> chapters) {
        return Json.write(new File(
                "1.2.0",
                chapters.stream()
                        .map(chapter -> new Part(
                                TimelineJson.seconds(chapter.start()),
                                TimelineJson.seconds(chapter.end()),
                                chapter.title()))
                        .toList()));
    }
}
