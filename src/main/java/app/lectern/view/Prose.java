package app.lectern.view;

import app.lectern.article.Block;
import app.lectern.article.Sentence;
import app.lectern.article.Span;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/**
 * A block's text as HTML: sentences as elements that can be marked while they are spoken, links, stress, code and words
 * in other languages kept. Every character that comes from the page is escaped.
 */
final class Prose {

    private Prose() {}

    /**
     * A block's text as phrasing content.
     *
     * @param sentences the sentences of this block; those that quote none of its text are passed over
     */
    static String html(Block block, List<Sentence> sentences) {
        StringBuilder html = new StringBuilder();
        int at = 0;
        for (Sentence sentence : sentences) {
            if (!stands(sentence, block) || sentence.start() < at) {
                continue;
            }
            stretch(block, at, sentence.start(), html);
            html.append("<span class=\"sentence\" id=\"")
                    .append(escape(sentence.id()))
                    .append("\">");
            stretch(block, sentence.start(), sentence.end(), html);
            html.append("</span>");
            at = sentence.end();
        }
        stretch(block, at, block.text().length(), html);
        return html.toString();
    }

    /** Whether a sentence's printed text is a stretch of the block, and not Lectern's own words about it. */
    static boolean stands(Sentence sentence, Block block) {
        return sentence.start() >= 0
                && sentence.start() < sentence.end()
                && sentence.end() <= block.text().length();
    }

    /** The text between two offsets, cut wherever a span begins or ends, each cut wrapped in all spans that hold it. */
    private static void stretch(Block block, int from, int to, StringBuilder html) {
        List<Span> spans = block.spans().stream()
                .filter(span -> span.start() < to && span.end() > from)
                .toList();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(from, to));
        for (Span span : spans) {
            cuts.add(Math.max(span.start(), from));
            cuts.add(Math.min(span.end(), to));
        }
        int at = from;
        for (int cut : cuts.tailSet(from, false)) {
            run(block.text().substring(at, cut), holding(spans, at, cut), html);
            at = cut;
        }
    }

    /** The spans that hold a stretch, one of a kind. */
    private static Collection<Span> holding(List<Span> spans, int from, int to) {
        Map<Span.Kind, Span> found = new EnumMap<>(Span.Kind.class);
        spans.stream()
                .filter(span -> span.start() <= from && span.end() >= to)
                .forEach(span -> found.putIfAbsent(span.kind(), span));
        return found.values();
    }

    private static void run(String text, Collection<Span> spans, StringBuilder html) {
        StringBuilder closing = new StringBuilder();
        for (Span span : spans) {
            html.append(opening(span));
            closing.insert(0, closing(span));
        }
        html.append(escape(text)).append(closing);
    }

    private static String opening(Span span) {
        return switch (span.kind()) {
            case EMPHASIS -> "<em>";
            case LINK -> safe(span.value()) ? "<a rel=\"noreferrer\"" + attribute("href", span.value()) + ">" : "";
            case ABBREVIATION -> "<abbr" + attribute("title", span.value()) + ">";
            case LANGUAGE -> "<i" + attribute("lang", span.value()) + ">";
            case CODE -> "<code>";
            case MATHEMATICS -> "<var>";
            case RUBY -> "<ruby>";
            case FOOTNOTE_MARK -> "<sup>";
        };
    }

    private static String closing(Span span) {
        return switch (span.kind()) {
            case EMPHASIS -> "</em>";
            case LINK -> safe(span.value()) ? "</a>" : "";
            case ABBREVIATION -> "</abbr>";
            case LANGUAGE -> "</i>";
            case CODE -> "</code>";
            case MATHEMATICS -> "</var>";
            case RUBY -> "<rt>" + escape(span.value()) + "</rt></ruby>";
            case FOOTNOTE_MARK -> "</sup>";
        };
    }

    private static boolean safe(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        return lower.startsWith("https://") || lower.startsWith("http://");
    }

    private static String attribute(String name, String value) {
        return " " + name + "=\"" + escape(value) + "\"";
    }

    /** Escapes for text and for double-quoted attribute values. */
    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
