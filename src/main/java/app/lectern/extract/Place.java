package app.lectern.extract;

import app.lectern.article.Block;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What the elements around a piece make of it.
 *
 * @param kind what it is
 * @param level heading level or nesting depth
 * @param label the marker of a list item, or the language of code
 */
record Place(Block.Kind kind, int level, String label) {

    private static final int LONGEST_CAPTION = 100;

    static Place of(Region inner, List<Piece> before, int words) {
        Place place = of(inner, before);
        return place.kind == Block.Kind.PICTURE && words > LONGEST_CAPTION
                ? new Place(Block.Kind.PARAGRAPH, 0, "")
                : place;
    }

    static Place footnote(String mark) {
        return new Place(Block.Kind.FOOTNOTE, 0, mark);
    }

    private static Place of(Region inner, List<Piece> before) {
        int lists = 0;
        int quotations = 0;
        @Nullable Region item = null;
        @Nullable Region named = null;
        for (Region region = inner; region != null; region = region.parent) {
            Element element = region.element;
            int heading = Elements.headingLevel(element);
            if (heading > 0) {
                return new Place(Block.Kind.HEADING, heading, "");
            }
            if (inner.depth - region.depth <= 2 && isNamedCaption(region)) {
                return new Place(Block.Kind.PICTURE, 0, "");
            }
            switch (element.normalName()) {
                case "figcaption" -> {
                    return new Place(isOfPicture(element) ? Block.Kind.PICTURE : Block.Kind.PARAGRAPH, 0, "");
                }
                case "pre", "listing" -> {
                    return new Place(Block.Kind.CODE, 0, Code.language(element));
                }
                case "ul", "ol", "menu", "dir", "dl" -> lists++;
                case "li" -> item = item == null && named == null ? region : item;
                case "dt", "dd" -> named = item == null && named == null ? region : named;
                case "blockquote" -> {
                    if (Embeds.isPost(element)) {
                        return new Place(Block.Kind.EMBED, 0, "post");
                    }
                    quotations++;
                }
                default -> {}
            }
        }
        if (item != null) {
            boolean first = before.size() == item.from;
            return new Place(Block.Kind.LIST_ITEM, Math.max(1, lists), first ? marker(item) : "");
        }
        if (named != null) {
            return new Place(named.is("dt") ? Block.Kind.TERM : Block.Kind.DEFINITION, Math.max(1, lists), "");
        }
        return quotations > 0
                ? new Place(Block.Kind.QUOTATION, quotations, "")
                : new Place(Block.Kind.PARAGRAPH, 0, "");
    }

    private static boolean isNamedCaption(Region region) {
        return region.names.contains("caption") && (region.is("p") || region.is("div") || region.is("span"));
    }

    private static String marker(Region item) {
        Element list = item.element.parent();
        if (list == null || !list.nameIs("ol")) {
            return "•";
        }
        return number(item.element.attr("value"), number(list.attr("start"), 1) + item.ordinal) + ".";
    }

    private static int number(String digits, int otherwise) {
        return digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : otherwise;
    }

    /** Tables, quotations and listings have captions as well; those are read like text. */
    private static boolean isOfPicture(Element caption) {
        Element figure = caption.closest("figure");
        return figure == null
                || figure.selectFirst("table, pre, blockquote") == null
                || figure.selectFirst("img, picture, amp-img") != null;
    }
}
