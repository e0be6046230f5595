package app.lectern.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * What the author of a page wrote, cleaned: its metadata, its body in reading order, and everything that was taken for
 * something else, with the reason. Immutable.
 *
 * @param metadata title, byline, dates and the like
 * @param blocks the body in reading order; the title is not among them
 * @param leftOut pieces of the page that were judged not to be the article, in the order in which they stood
 */
public record Article(Metadata metadata, List<Block> blocks, List<LeftOut> leftOut) {

    public Article {
        blocks = List.copyOf(blocks);
        leftOut = List.copyOf(leftOut);
    }

    /** This article without a first line that only says its title once more. */
    public Article withoutRepeatedTitle() {
        if (blocks.size() < 2 || !repeatsTitle(blocks.get(0))) {
            return this;
        }
        List<LeftOut> moved = leftOut.stream()
                .map(piece ->
                        new LeftOut(piece.id(), piece.reason(), Math.max(0, piece.position() - 1), piece.blocks()))
                .toList();
        return new Article(metadata, blocks.subList(1, blocks.size()), moved);
    }

    private boolean repeatsTitle(Block block) {
        return (block.kind() == Block.Kind.HEADING || block.kind() == Block.Kind.PARAGRAPH)
                && block.text().strip().equalsIgnoreCase(metadata.title().strip());
    }

    /**
     * This article with some of its left-out pieces put back where they stood.
     *
     * @param ids the {@link LeftOut#id() ids} of the pieces to put back; unknown ids are ignored
     */
    public Article restoring(Set<String> ids) {
        List<LeftOut> back = leftOut.stream()
                .filter(piece -> ids.contains(piece.id()))
                .sorted(Comparator.comparingInt(LeftOut::position))
                .toList();
        if (back.isEmpty()) {
            return this;
        }
        List<Block> body = new ArrayList<>();
        int next = 0;
        for (int at = 0; at <= blocks.size(); at++) {
            while (next < back.size() && (back.get(next).position() <= at || at == blocks.size())) {
                body.addAll(back.get(next++).blocks());
            }
            if (at < blocks.size()) {
                body.add(blocks.get(at));
            }
        }
        return new Article(
                metadata,
                body,
                leftOut.stream().filter(piece -> !ids.contains(piece.id())).toList());
    }
}
