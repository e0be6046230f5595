package app.lectern.view;

import app.lectern.article.Block;
import app.lectern.article.Picture;
import app.lectern.article.Sentence;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A block of the article as its page shows it.
 *
 * @param html its text as phrasing content, sentences marked up
 * @param level level of a heading on the page, 3 to 6
 * @param first id of the first sentence spoken of it, or empty if it is not read aloud
 * @param spoken ids of the sentences that are spoken of it but do not stand in its text, separated by blanks;
 *     null if there are none
 */
public record Passage(
        Block block,
        String html,
        int level,
        String first,
        @Nullable String spoken) {

    private static final int DEEPEST = 4;

    static Passage of(Block block, int level, List<Sentence> sentences) {
        String first = sentences.isEmpty() ? "" : sentences.get(0).id();
        String spoken = String.join(
                " ",
                sentences.stream()
                        .filter(sentence -> !Prose.stands(sentence, block))
                        .map(Sentence::id)
                        .toList());
        return new Passage(block, Prose.html(block, sentences), level, first, spoken.isEmpty() ? null : spoken);
    }

    /** Whether a listener can begin here: whether anything of it is read aloud. */
    public boolean entrance() {
        return !first.isEmpty();
    }

    /** Whether it is an item of a list. */
    public boolean listed() {
        return block.kind() == Block.Kind.LIST_ITEM;
    }

    /** Its classes in the style sheet: what it is, and how deep it is nested. */
    public String style() {
        String kind = block.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return listed() && block.level() > 1 ? kind + " nest-" + Math.min(block.level(), DEEPEST) : kind;
    }

    /** What a picture shows, if its caption does not say so already; else empty. */
    public String alternative() {
        Picture picture = block.picture();
        return picture == null || picture.alternative().equals(block.text()) ? "" : picture.alternative();
    }
}
