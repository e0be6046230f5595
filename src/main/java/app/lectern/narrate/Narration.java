package app.lectern.narrate;

import app.lectern.article.Article;
import app.lectern.article.Problem;
import app.lectern.article.Script;
import app.lectern.article.Sentence;
import app.lectern.speech.Voice;

/**
 * An article as one voice will say it: everything that its audio is made from. Immutable.
 *
 * @param article what is printed
 * @param script what is said
 * @param layout how long each sentence lasts
 * @param voice who says it
 * @param rate how fast, 0.5 to 4 times the voice's own pace
 */
public record Narration(Article article, Script script, Layout layout, Voice voice, double rate) {

    /** How many words are spoken. */
    int words() {
        return script.sentences().stream()
                .mapToInt(sentence -> sentence.words().size())
                .sum();
    }

    /**
     * This narration.
     *
     * @throws Problem {@code NO_ARTICLE} if nothing is heard in it but the title
     */
    public Narration audible() {
        boolean silent = script.sentences().stream()
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
