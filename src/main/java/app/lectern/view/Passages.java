package app.lectern.view;

import app.lectern.article.Article;
import app.lectern.article.Block;
import app.lectern.article.Script;
import app.lectern.article.Sentence;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The body of an article as its page shows it. */
public final class Passages {

    /** The page's own headings are of levels 1 and 2. */
    private static final int HIGHEST = 3;

    private static final int DEEPEST = 6;

    private Passages() {}

    /** The passages in order; those that make up a list together, everything else alone. */
    public static List<List<Passage>> of(Article article, Script script) {
        Map<String, List<Sentence>> sentences =
                script.sentences().stream().collect(Collectors.groupingBy(Sentence::blockId));
        List<List<Passage>> groups = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (Block block : article.blocks()) {
            int level = block.kind() == Block.Kind.HEADING ? level(open, block.level()) : 0;
            Passage passage = Passage.of(block, level, sentences.getOrDefault(block.id(), List.of()));
            List<Passage> last = groups.isEmpty() ? List.of() : groups.get(groups.size() - 1);
            if (passage.listed() && !last.isEmpty() && last.get(0).listed()) {
                last.add(passage);
            } else {
                groups.add(new ArrayList<>(List.of(passage)));
            }
        }
        return groups;
    }

    /** The title as HTML, its sentences marked up. */
    public static String title(Article article, Script script) {
        Block title = Block.of(
                Sentence.TITLE, Block.Kind.HEADING, 1, article.metadata().title());
        return Prose.html(
                title,
                script.sentences().stream()
                        .filter(sentence -> sentence.blockId().equals(Sentence.TITLE))
                        .toList());
    }

    /** The level of a heading on the page: no level is skipped on the way down, whatever the article does. */
    private static int level(Deque<Integer> open, int level) {
        while (!open.isEmpty() && open.peek() >= level) {
            open.pop();
        }
        open.push(level);
        return Math.min(DEEPEST, HIGHEST - 1 + open.size());
    }
}
