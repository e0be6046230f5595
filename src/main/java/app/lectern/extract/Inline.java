package app.lectern.extract;

import app.lectern.article.Span;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What inline elements say about the words in them. */
final class Inline {

    private Inline() {}

    static Span.@Nullable Kind kind(Element element) {
        return switch (element.normalName()) {
            case "a" -> element.hasAttr("href") ? link(element) : language(element);
            case "em", "strong", "b", "i", "mark", "u" -> Span.Kind.EMPHASIS;
            case "abbr", "acronym" -> element.hasAttr("title") ? Span.Kind.ABBREVIATION : null;
            case "code", "kbd", "samp", "tt" -> Span.Kind.CODE;
            case "ruby" -> Span.Kind.RUBY;
            case "span", "cite", "q", "bdi", "dfn" -> language(element);
            default -> null;
        };
    }

    static String value(Element element, Span.Kind kind) {
        return switch (kind) {
            case LINK -> element.attr("href");
            case FOOTNOTE_MARK -> element.attr("href").substring(1);
            case ABBREVIATION -> element.attr("title").strip();
            case LANGUAGE -> element.attr("lang");
            case RUBY -> element.select("rt").text();
            case EMPHASIS, CODE, MATHEMATICS -> "";
        };
    }

    private static Span.Kind link(Element element) {
        String address = element.attr("href");
        boolean note = address.length() > 1
                && address.charAt(0) == '#'
                && (element.hasClass("footnote-ref")
                        || element.attr("role").equals("doc-noteref")
                        || (element.parent() != null && element.parent().nameIs("sup")));
        return note ? Span.Kind.FOOTNOTE_MARK : Span.Kind.LINK;
    }

    private static Span.@Nullable Kind language(Element element) {
        return element.hasAttr("lang") ? Span.Kind.LANGUAGE : null;
    }
}
