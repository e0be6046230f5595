package app.lectern.extract;

import app.lectern.article.Span;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What elements say about the words in them. */
final class Inline {

    /** Something that is true of a stretch of text, as in {@link Span}. */
    record Mark(Span.Kind kind, String value) {}

    private Inline() {}

    /** What holds for all words in the element; usually nothing. */
    static List<Mark> marks(Element element) {
        Span.@Nullable Kind kind = kind(element);
        String language = element.attributesSize() == 0 ? "" : PartLanguage.of(element);
        if (kind == null && language.isEmpty()) {
            return List.of();
        }
        List<Mark> marks = new ArrayList<>(2);
        if (kind != null) {
            marks.add(new Mark(kind, value(element, kind)));
        }
        if (!language.isEmpty()) {
            marks.add(new Mark(Span.Kind.LANGUAGE, language));
        }
        return marks;
    }

    private static Span.@Nullable Kind kind(Element element) {
        return switch (element.normalName()) {
            case "a" -> element.hasAttr("href") ? link(element) : null;
            case "em", "strong", "b", "i", "mark", "u" -> Span.Kind.EMPHASIS;
            case "abbr", "acronym" -> element.attr("title").isBlank() ? null : Span.Kind.ABBREVIATION;
            case "code", "kbd", "samp", "tt" -> Span.Kind.CODE;
            case "ruby" -> Span.Kind.RUBY;
            default -> null;
        };
    }

    private static String value(Element element, Span.Kind kind) {
        return switch (kind) {
            case LINK -> element.attr("href");
            case FOOTNOTE_MARK -> Footnotes.target(element);
            case ABBREVIATION -> element.attr("title").strip();
            case RUBY -> element.select("rt").text();
            case LANGUAGE, EMPHASIS, CODE, MATHEMATICS -> "";
        };
    }

    private static Span.Kind link(Element element) {
        return Footnotes.isMark(element) ? Span.Kind.FOOTNOTE_MARK : Span.Kind.LINK;
    }
}
