package app.lectern.article;

import java.util.List;

/**
 * An article written for the ear: its sentences in the order in which they are said, the spoken title first. Immutable,
 * and a pure function of the article and the reader's choices.
 *
 * @param sentences never empty for an article that has words
 */
public record Script(List<Sentence> sentences) {

    public Script {
        sentences = List.copyOf(sentences);
    }

    /** How many words are spoken. */
    public int words() {
        return sentences.stream().mapToInt(sentence -> sentence.words().size()).sum();
    }

    /**
     * This script.
     *
     * @throws Problem {@code NO_ARTICLE} if nothing is heard in it but the title
     */
    public Script audible() {
        boolean silent = sentences.stream()
                .allMatch(sentence ->
                        sentence.words().isEmpty() || sentence.blockId().equals(Sentence.TITLE));
        if (silent) {
            throw new Problem(
                    Problem.Kind.NO_ARTICLE,
                    "There are no words in this text that could be said aloud. Check what you copied and paste it again.");
        }
        return this;
    }
}
