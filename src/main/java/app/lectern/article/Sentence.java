package app.lectern.article;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The unit of rendering, encoding, caching, highlighting and seeking. Immutable.
 *
 * @param id names the sentence within its script ("s17")
 * @param blockId the {@link Block#id() block} it came from; {@link #TITLE} for the spoken title
 * @param start first UTF-16 offset of {@link #printed()} in the block's text; 0 if it does not stand there (an
 *     announcement)
 * @param end offset behind the last; equal to start if it does not stand there
 * @param printed the sentence as printed
 * @param words what is said, in order; never empty
 * @param delivery how it is said
 * @param pauseMillis silence after it at the voice's natural rate, in milliseconds, 0 to 5,000
 */
public record Sentence(
        String id,
        String blockId,
        int start,
        int end,
        String printed,
        List<Word> words,
        Delivery delivery,
        int pauseMillis) {

    /** The block id of the spoken title. */
    public static final String TITLE = "title";

    public Sentence {
        words = List.copyOf(words);
    }

    /** The words in one line, lower case, separated by single blanks, without punctuation. */
    public String spoken() {
        return words.stream().map(Word::spoken).collect(Collectors.joining(" "));
    }

    /** How a sentence is said, from what it is in the article; the voice decides what that sounds like. */
    public enum Delivery {
        TITLE,
        HEADING,
        BODY,
        QUOTATION,
        LIST_ITEM,
        /** Lectern's own words about the article: "Picture", "Table with 3 columns and 4 rows". */
        ANNOUNCEMENT
    }
}
