package app.lectern.extract;

import app.lectern.article.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Tells the notes of a text by the marks that refer to them, and ties the marks to the notes. */
final class Footnotes {

    /** The printed mark by the id it refers to. */
    private final Map<String, String> marks = new HashMap<>();

    private final Map<Region, String> notes = new HashMap<>();
    private final Map<String, Integer> firstPieces = new HashMap<>();

    /** Whether a link is the mark of a note: raised, or said to be one. */
    static boolean isMark(Element link) {
        String address = link.attr("href");
        return address.length() > 1
                && address.charAt(0) == '#'
                && (link.hasClass("footnote-ref")
                        || link.attr("role").equals("doc-noteref")
                        || link.attr("epub:type").equals("noteref")
                        || (link.parent() != null && link.parent().nameIs("sup"))
                        || onlyRaised(link));
    }

    private static boolean onlyRaised(Element link) {
        return link.childNodeSize() == 1
                && link.firstElementChild() != null
                && link.child(0).nameIs("sup");
    }

    /** The id that a mark refers to. */
    static String target(Element mark) {
        return mark.attr("href").substring(1);
    }

    /** Whether an element only leads from a note back to its mark, or from a heading to itself. */
    static boolean leadsBack(Element element) {
        if (element.nameIs("span")) {
            return element.hasClass("mw-cite-backlink") || element.hasClass("mw-editsection");
        }
        return element.nameIs("a")
                && element.attr("href").startsWith("#")
                && (element.attr("role").equals("doc-backlink")
                        || element.className().contains("footnote-back")
                        || element.hasClass("reversefootnote")
                        || element.hasClass("headerlink")
                        || isSymbol(element.text()));
    }

    private static boolean isSymbol(String text) {
        return !text.isEmpty() && text.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    void marked(Element mark) {
        marks.putIfAbsent(target(mark), mark.text().replaceAll("[\\[\\]()\\s]", ""));
    }

    /** Takes the region for a note if a mark refers to the element, which is the region's own or one in it. */
    void enter(Region region, Element element) {
        if (!marks.isEmpty()) {
            String id = element.hasAttr("id") ? element.id() : element.attr("name");
            if (marks.containsKey(id)) {
                notes.putIfAbsent(region, id);
            }
        }
    }

    /** What a piece of the region is if it belongs to a note; null if not. */
    @Nullable
    Place place(Region inner, int piece) {
        for (@Nullable Region region = notes.isEmpty() ? null : inner; region != null; region = region.parent) {
            String id = notes.get(region);
            if (id != null) {
                boolean first = firstPieces.putIfAbsent(id, piece) == null;
                return Place.footnote(first ? marks.getOrDefault(id, "") : "");
            }
        }
        return null;
    }

    /** The spans with the block ids of the notes in place of the ids on the page; empty for notes that are missing. */
    List<Span> resolved(List<Span> spans) {
        if (spans.stream().noneMatch(span -> span.kind() == Span.Kind.FOOTNOTE_MARK)) {
            return spans;
        }
        List<Span> resolved = new ArrayList<>();
        for (Span span : spans) {
            Integer note = firstPieces.get(span.value());
            resolved.add(
                    span.kind() == Span.Kind.FOOTNOTE_MARK
                            ? new Span(span.kind(), span.start(), span.end(), note == null ? "" : "b" + note)
                            : span);
        }
        return resolved;
    }

    /** The text as it is read aloud: without the marks. */
    static String withoutMarks(String text, List<Span> spans) {
        StringBuilder rest = new StringBuilder(text);
        for (int at = spans.size() - 1; at >= 0; at--) {
            Span span = spans.get(at);
            if (span.kind() == Span.Kind.FOOTNOTE_MARK && span.end() <= rest.length()) {
                rest.delete(span.start(), span.end());
            }
        }
        return rest.toString();
    }
}
