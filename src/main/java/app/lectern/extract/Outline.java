package app.lectern.extract;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * A page as a flat list of pieces in reading order, with the regions that hold them. Every region is a contiguous
 * stretch of pieces, so that comparing candidates for the body is arithmetic on indexes.
 *
 * @param pieces in reading order
 * @param regions the block-level elements that hold at least one piece, outer before inner; the first holds them all
 */
record Outline(List<Piece> pieces, List<Region> regions) {

    Outline {
        pieces = List.copyOf(pieces);
        regions = List.copyOf(regions);
    }

    static Outline of(Element body) {
        OutlineBuilder builder = new OutlineBuilder(body);
        body.filter(builder);
        return builder.build();
    }

    /** The pieces of a region. */
    List<Piece> in(Region region) {
        return pieces.subList(region.from, region.to());
    }
}
