package app.lectern.script;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.article.Article;
import app.lectern.article.Block;
import app.lectern.article.Metadata;
import app.lectern.article.Script;
import app.lectern.article.Sentence;
import app.lectern.article.Sentence.Delivery;
import app.lectern.article.Span;
import app.lectern.article.Table;
import app.lectern.article.Word;
import app.lectern.article.Word.Break;
import app.lectern.pronounce.Pronouncer;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class ScriptWriterTest {

    private final ScriptWriter writer = new ScriptWriter(new Pronouncer(word -> List.of()));

    @Test
    void theTitleComesFirst() {
        Script script = write(Block.of("b1", Block.Kind.PARAGRAPH, 0, "It rained. Then it stopped."));
        assertThat(script.sentences())
                .extracting(Sentence::id, Sentence::blockId, Sentence::spoken, Sentence::delivery)
                .containsExactly(
                        Tuple.tuple("s1", "title", "a wet day", Delivery.TITLE),
                        Tuple.tuple("s2", "b1", "it rained", Delivery.BODY),
                        Tuple.tuple("s3", "b1", "then it stopped", Delivery.BODY));
    }

    @Test
    void aTitleThatIsTheFirstSentenceIsSaidOnce() {
        Metadata metadata = Metadata.titled("It rained.");
        Block block = Block.of("b1", Block.Kind.PARAGRAPH, 0, "It rained. Then it stopped.");
        assertThat(writer.write(new Article(metadata, List.of(block), List.of()), ReadingChoices.standard())
                        .sentences())
                .extracting(Sentence::spoken)
                .containsExactly("it rained", "then it stopped");
    }

    @Test
    void everyWordKnowsTheStretchItStandsFor() {
        assertThat(writer.line("About 29, okay?"))
                .extracting(Word::spoken, Word::start, Word::end, Word::after)
                .containsExactly(
                        Tuple.tuple("about", 0, 5, Break.NONE),
                        Tuple.tuple("twenty", 6, 8, Break.NONE),
                        Tuple.tuple("nine", 6, 8, Break.MINOR),
                        Tuple.tuple("okay", 10, 14, Break.QUESTION));
    }

    @Test
    void aSentenceStandsWhereItsOffsetsSay() {
        Block block = Block.of("b1", Block.Kind.PARAGRAPH, 0, "  One day.  “Two,” he said.\nThree! ");
        for (Sentence sentence : write(block).sentences().subList(1, 4)) {
            assertThat(block.text().substring(sentence.start(), sentence.end())).isEqualTo(sentence.printed());
        }
    }

    @Test
    void aFootnoteMarkIsNotReadAndMovesNoOffset() {
        Block block = new Block(
                "b1",
                Block.Kind.PARAGRAPH,
                0,
                "It rose12 fast.",
                List.of(new Span(Span.Kind.FOOTNOTE_MARK, 7, 9, "f12")),
                "",
                null,
                null);
        Sentence sentence = write(block).sentences().get(1);
        assertThat(sentence.spoken()).isEqualTo("it rose fast");
        assertThat(sentence.words().get(2).start()).isEqualTo(10);
    }

    @Test
    void aTableIsMentionedWithItsSizeUnlessItIsToBeRead() {
        Table table =
                new Table("Rain", List.of("Day", "Rain"), List.of(List.of("Mon", "3 mm"), List.of("Tue", "0 mm")));
        Block block = new Block(
                "b1", Block.Kind.TABLE, 0, "Rain\nDay\tRain\nMon\t3 mm\nTue\t0 mm", List.of(), "", null, table);
        assertThat(spoken(write(block))).containsExactly("a wet day", "table with two columns and two rows", "rain");
        assertThat(write(block).sentences().get(1).delivery()).isEqualTo(Delivery.ANNOUNCEMENT);
    }

    @Test
    void theNumberOfAListItemIsSaidAndItsBulletIsNot() {
        Block numbered = new Block("b1", Block.Kind.LIST_ITEM, 1, "Boil water", List.of(), "3.", null, null);
        Block bullet = new Block("b2", Block.Kind.LIST_ITEM, 1, "Add salt", List.of(), "•", null, null);
        assertThat(spoken(write(numbered, bullet))).containsExactly("a wet day", "three boil water", "add salt");
    }

    @Test
    void aSentenceOfEndlessLengthIsCutAndNothingIsLost() {
        String text = "one and two, ".repeat(400) + "1".repeat(2000);
        Script script = write(Block.of("b1", Block.Kind.PARAGRAPH, 0, text));
        assertThat(script.sentences()).allMatch(sentence -> sentence.words().size() <= 120);
        long words = script.sentences().stream()
                .skip(1)
                .mapToLong(sentence -> sentence.words().size())
                .sum();
        assertThat(words).isEqualTo(400 * 3 + 2000);
    }

    @Test
    void aLongSentenceGetsRestsForBreath() {
        String line = "the old harbour at the end of the bay was closed again because the storm that came in the night"
                + " had broken the wall and nobody knew when the boats could leave";
        assertThat(writer.line(line)).anyMatch(word -> word.after() == Break.MINOR);
    }

    @Test
    void withoutAudioFormattingEverythingIsSaidAlike() {
        ReadingChoices choices = new ReadingChoices(
                ReadingChoices.Treatment.READ,
                ReadingChoices.Treatment.READ,
                ReadingChoices.Treatment.READ,
                ReadingChoices.Treatment.READ,
                ReadingChoices.Treatment.READ,
                true,
                true,
                false);
        Script script = writer.write(article(Block.of("b1", Block.Kind.HEADING, 2, "Now")), choices);
        assertThat(script.sentences()).extracting(Sentence::delivery).containsOnly(Delivery.BODY);
    }

    private static List<String> spoken(Script script) {
        return script.sentences().stream().map(Sentence::spoken).toList();
    }

    private Script write(Block... blocks) {
        return writer.write(article(blocks), ReadingChoices.standard());
    }

    private static Article article(Block... blocks) {
        Metadata metadata = Metadata.titled("A wet day");
        return new Article(metadata, List.of(blocks), List.of());
    }
}
