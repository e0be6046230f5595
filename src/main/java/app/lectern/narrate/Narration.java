package app.lectern.narrate;

import app.lectern.article.Article;
import app.lectern.article.Problem;
import app.lectern.article.Script;
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

    /**
     * This narration.
     *
     * @throws Problem as {@link Script#audible()}
     */
    public Narration audible() {
        script.audible();
        return this;
    }
}
