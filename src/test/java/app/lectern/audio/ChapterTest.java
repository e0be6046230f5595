package app.lectern.audio;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.article.Script;
import app.lectern.article.Sentence;
import app.lectern.article.Sentence.Delivery;
import app.lectern.article.Word;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChapterTest {

    @Test
    void eachHeadingBeginsAChapterAndTheFirstIsTheTitle() {
        Script script = new Script(List.of(
                sentence("s1", "title", "Harbours", Delivery.TITLE),
                sentence("s2", "b1", "Boats come in.", Delivery.BODY),
                sentence("s3", "b2", "Who pays?", Delivery.HEADING),
                sentence("s4", "b2", "The town", Delivery.HEADING),
                sentence("s5", "b3", "It does.", Delivery.BODY),
                sentence("s6", "b4", "What next", Delivery.HEADING)));

        assertThat(Chapter.of(script, secondEach(script)))
                .containsExactly(
                        chapter("Harbours", 0, 2), chapter("Who pays? The town", 2, 5), chapter("What next", 5, 6));
    }

    @Test
    void anArticleWithoutHeadingsIsOneChapter() {
        Script script = new Script(List.of(sentence("s1", "title", "Harbours", Delivery.TITLE)));

        assertThat(Chapter.of(script, secondEach(script))).containsExactly(chapter("Harbours", 0, 1));
    }

    @Test
    void nothingHasNoChapters() {
        assertThat(Chapter.of(new Script(List.of()), new Timeline(List.of(), Duration.ZERO)))
                .isEmpty();
    }

    private static Timeline secondEach(Script script) {
        List<Cue> cues = new ArrayList<>();
        for (Sentence sentence : script.sentences()) {
            Duration start = Duration.ofSeconds(cues.size());
            cues.add(new Cue(sentence.id(), start, start.plusMillis(800)));
        }
        return new Timeline(cues, Duration.ofSeconds(cues.size()));
    }

    private static Chapter chapter(String title, int start, int end) {
        return new Chapter(title, Duration.ofSeconds(start), Duration.ofSeconds(end));
    }

    private static Sentence sentence(String id, String block, String printed, Delivery delivery) {
        Word word = new Word("word", List.of(), 0, 1, Word.Break.STATEMENT);
        return new Sentence(id, block, 0, printed.length(), printed, List.of(word), delivery, 200);
    }
}
