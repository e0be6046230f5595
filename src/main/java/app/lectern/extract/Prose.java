package app.lectern.extract;

import app.lectern.article.Block;

/** How much running text stands where: sums over the outline that make any region's share a subtraction. */
final class Prose {

    private final double[] sums;

    Prose(Outline outline) {
        sums = new double[outline.pieces().size() + 1];
        for (Piece piece : outline.pieces()) {
            sums[piece.index() + 1] = sums[piece.index()] + of(piece);
        }
    }

    /** The words of a piece if it reads like prose, else 0. */
    static double of(Piece piece) {
        return piece.kind() != Block.Kind.PICTURE
                        && piece.sentences() > 0
                        && piece.words() >= 8
                        && piece.linkShare() < 0.6
                ? piece.plainWords()
                : 0;
    }

    double between(int from, int to) {
        return sums[to] - sums[from];
    }

    double in(Region region) {
        return between(region.from, region.to());
    }

    /** Which part of the page's prose is in the region, 0 to 1. */
    double share(Region region) {
        double all = sums[sums.length - 1];
        return all == 0 ? 0 : in(region) / all;
    }
}
