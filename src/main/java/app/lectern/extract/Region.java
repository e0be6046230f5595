package app.lectern.extract;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A block-level element of a page and the stretch of the outline's pieces that stands in it. Built while the page is
 * walked, not changed afterwards.
 */
final class Region {

    private static final Set<String> TEXT_LEVEL = Set.of(
            "p",
            "li",
            "ul",
            "ol",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "td",
            "tr",
            "th",
            "tbody",
            "thead",
            "table",
            "blockquote",
            "dl",
            "dt",
            "dd",
            "figure",
            "a",
            "span",
            "strong",
            "em",
            "b",
            "i",
            "pre",
            "font",
            "center");

    private static final int LONGEST_NAMES = 1_000;

    final Element element;
    final @Nullable Region parent;
    /** What the publisher calls it: class names and id, lower case. */
    final String names;

    /** Whether a reader does not see it at first. */
    final boolean hidden;

    /** The same for regions with the same elements around them. */
    final int markup;

    final int depth;
    final int from;
    /** For a list item how many stand before it in its list. */
    final int ordinal;

    private int to;
    private Names.@Nullable Hint hint;
    private boolean hinted;
    private @Nullable Boolean data;
    private int items;

    Region(Element element, @Nullable Region parent, int from) {
        this.element = element;
        this.parent = parent;
        this.from = from;
        hidden = (parent != null && parent.hidden) || Elements.isHidden(element);
        markup =
                (parent == null ? 0 : 31 * parent.markup) + element.normalName().hashCode();
        depth = parent == null ? 0 : parent.depth + 1;
        String classes = element.attr("class");
        String id = element.attr("id");
        names = classes.isEmpty() && id.isEmpty()
                ? ""
                : shortened(classes + " " + id).toLowerCase(Locale.ROOT);
        to = from;
        ordinal = parent != null && element.nameIs("li") ? parent.items++ : 0;
    }

    /** Names are compared for every piece; longer ones only come from those who want to keep a server busy. */
    private static String shortened(String all) {
        return all.length() > LONGEST_NAMES ? all.substring(0, LONGEST_NAMES) : all;
    }

    void close(int end) {
        to = end;
    }

    /** Index behind the last piece. */
    int to() {
        return to;
    }

    int size() {
        return to - from;
    }

    /** What its names hint at; null for nothing. */
    Names.@Nullable Hint hint(Names all) {
        if (!hinted) {
            hint = names.isEmpty() ? null : all.hint(names);
            hinted = true;
        }
        return hint;
    }

    /** For a table whether it holds data. */
    boolean isData() {
        if (data == null) {
            data = Tables.isData(this);
        }
        return data;
    }

    /** The nearest region, this one included, that is more than a paragraph, a list or a table. */
    Region container() {
        Region region = this;
        while (region.parent != null && TEXT_LEVEL.contains(region.element.normalName())) {
            region = region.parent;
        }
        return region;
    }

    /** The same for regions that are marked up and named alike. */
    String likeness() {
        return markup + " " + names;
    }

    /** Whether it is hidden, and nothing around it is. */
    boolean startsHidden() {
        return hidden && (parent == null || !parent.hidden);
    }

    boolean is(String tag) {
        return element.nameIs(tag);
    }

    boolean contains(Piece piece) {
        return piece.index() >= from && piece.index() < to;
    }

    /** The nearest region around this one, itself included, that has the tag; null if there is none. */
    @Nullable
    Region enclosing(String tag) {
        for (Region region = this; region != null; region = region.parent) {
            if (region.is(tag)) {
                return region;
            }
        }
        return null;
    }
}
