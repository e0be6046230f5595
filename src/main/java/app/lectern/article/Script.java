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
}
