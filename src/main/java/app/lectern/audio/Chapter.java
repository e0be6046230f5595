package app.lectern.audio;

import app.lectern.article.Script;
import app.lectern.article.Sentence;
import app.lectern.article.Sentence.Delivery;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A part of a file that a listener can jump to: what stands before the first heading, and each heading with what
 * follows it.
 *
 * @param title the heading as printed; the article's title for the first part
 * @param start from the beginning of the file
 * @param end where the next chapter starts, or the file ends; never before start
 */
public record Chapter(String title, Duration start, Duration end) {

    /** The chapters of a file: at least one unless the script is empty, in order, without gaps, the first from zero. */
    public static List<Chapter> of(Script script, Timeline timeline) {
        Map<String, Duration> starts = new HashMap<>();
        timeline.cues().forEach(cue -> starts.put(cue.sentenceId(), cue.start()));
        List<String> titles = new ArrayList<>();
        List<Duration> bounds = new ArrayList<>();
        @Nullable String headingBlock = null;
        for (Sentence sentence : script.sentences()) {
            boolean heading = sentence.delivery() == Delivery.HEADING || sentence.delivery() == Delivery.TITLE;
            if (titles.isEmpty()) {
                titles.add(sentence.printed());
                bounds.add(Duration.ZERO);
            } else if (heading && sentence.blockId().equals(headingBlock)) {
                // A heading of two sentences, such as “Who pays? The customer”.
                titles.set(titles.size() - 1, titles.get(titles.size() - 1) + " " + sentence.printed());
            } else if (heading && starts.containsKey(sentence.id())) {
                titles.add(sentence.printed());
                bounds.add(starts.get(sentence.id()));
            }
            headingBlock = heading ? sentence.blockId() : null;
        }
        bounds.add(timeline.duration());
        List<Chapter> chapters = new ArrayList<>();
        for (int i = 0; i < titles.size(); i++) {
            chapters.add(new Chapter(titles.get(i), bounds.get(i), bounds.get(i + 1)));
        }
        return chapters;
    }
}
