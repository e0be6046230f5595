package app.lectern.extract;

import app.lectern.json.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;

/**
 * The longest running text in JSON, found by how it reads: a long string, or a list of which each item is a paragraph.
 * Programs call the parts what they like, but nearly all call text one of a few things.
 */
final class IslandText {

    /** Where text, or what holds text, is kept in the objects that stand for paragraphs. */
    private static final Set<String> TEXT = Set.of(
            "text",
            "html",
            "content",
            "contents",
            "value",
            "body",
            "markdown",
            "rendered",
            "children",
            "nodes",
            "data",
            "model",
            "props",
            "attrs",
            "spans",
            "blocks",
            "paragraphs",
            "items",
            "paragraph");

    private static final Set<String> KINDS = Set.of("type", "_type", "__typename", "tag", "kind", "style", "name");

    private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    private static final int MOST_NODES = 60_000;
    private static final int MOST_VISITS = 400_000;
    private static final int LONGEST_PARAGRAPH = 300;
    private static final int LONG_STRING = 80;

    private String best = "";
    private int most;
    private int visits;

    private IslandText() {}

    /**
     * The text as HTML; empty if there is none.
     *
     * @param title the article's; where an object bears it, only the text in that object counts
     */
    static String html(List<Node> islands, String title) {
        List<Node> all = new ArrayList<>();
        List<Node> titled = new ArrayList<>();
        Deque<Node> open = new ArrayDeque<>(islands);
        while (!open.isEmpty() && all.size() < MOST_NODES) {
            Node node = open.pop();
            all.add(node);
            if (node.isObject()) {
                Map<String, Node> properties = node.properties();
                if (properties.values().stream().anyMatch(each -> isTitle(each, title))) {
                    titled.add(node);
                }
                open.addAll(properties.values());
            } else if (node.isArray()) {
                open.addAll(node.items());
            }
        }
        String text = "";
        for (int at = titled.size() - 1; at >= 0 && text.isEmpty(); at--) {
            text = new IslandText().longest(titled.get(at));
        }
        return text.isEmpty() ? new IslandText().longest(all) : text;
    }

    private static boolean isTitle(Node node, String title) {
        return !title.isBlank()
                && !node.isObject()
                && !node.isArray()
                && node.text().strip().equals(title);
    }

    private String longest(Node root) {
        List<Node> all = new ArrayList<>();
        Deque<Node> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty() && all.size() < MOST_NODES) {
            Node node = open.pop();
            all.add(node);
            open.addAll(node.isObject() ? node.properties().values() : node.isArray() ? node.items() : List.of());
        }
        return longest(all);
    }

    private String longest(List<Node> nodes) {
        for (Node node : nodes) {
            if (node.isArray()) {
                paragraphs(node.items());
            } else if (!node.isObject()) {
                string(node.text());
            }
        }
        return best;
    }

    private void string(String text) {
        if (text.length() > LONG_STRING) {
            int words = Counts.words(text);
            if (words > most && words >= LONG_STRING && Counts.sentences(text.replace('<', ' ')) >= 3) {
                most = words;
                best = isMarkup(text) ? text : paragraphsOf(text);
            }
        }
    }

    private void paragraphs(List<Node> items) {
        StringBuilder html = new StringBuilder();
        int prose = 0;
        for (Node item : items) {
            String text = text(item);
            int words = Counts.words(text);
            if (words > 0 && words <= LONGEST_PARAGRAPH) {
                String kind = kind(item);
                String tag = tag(kind);
                html.append('<')
                        .append(tag)
                        .append(" class=\"")
                        .append(Entities.escape(kind))
                        .append("\">");
                html.append(isMarkup(text) ? text : Entities.escape(text))
                        .append("</")
                        .append(tag)
                        .append(">\n");
                prose += words >= 8 && Counts.sentences(text.replace('<', ' ')) > 0 ? words : 0;
            }
        }
        if (prose > most && prose >= LONG_STRING) {
            most = prose;
            best = html.toString();
        }
    }

    /** The text of a node and of what it holds; an object's own string stands for everything in the object. */
    private String text(Node node) {
        if (++visits > MOST_VISITS) {
            return "";
        }
        if (node.isArray()) {
            StringBuilder text = new StringBuilder();
            node.items().forEach(item -> text.append(text(item)));
            return text.toString();
        }
        if (!node.isObject()) {
            String text = node.text();
            return text.chars().anyMatch(Character::isLetter) || text.isBlank() ? text : " " + text;
        }
        StringBuilder inside = new StringBuilder();
        for (Map.Entry<String, Node> property : node.properties().entrySet()) {
            Node value = property.getValue();
            if (TEXT.contains(property.getKey())) {
                if (!value.isObject() && !value.isArray() && !value.text().isEmpty()) {
                    return value.text();
                }
                inside.append(text(value));
            }
        }
        return inside.toString();
    }

    private static String kind(Node item) {
        StringBuilder kind = new StringBuilder();
        if (item.isObject()) {
            KINDS.stream()
                    .sorted()
                    .map(name -> item.get(name).text())
                    .forEach(name -> kind.append(name).append(' '));
        }
        return HUMP.matcher(kind).replaceAll("-").strip().toLowerCase(Locale.ROOT);
    }

    private static String tag(String kind) {
        if (kind.contains("head") || kind.matches(".*\\bh[1-6]\\b.*")) {
            return "h2";
        }
        if (kind.contains("quote")) {
            return "blockquote";
        }
        return kind.contains("list") ? "li" : kind.contains("code") ? "pre" : "p";
    }

    private static String paragraphsOf(String text) {
        StringBuilder html = new StringBuilder();
        for (String line : text.split("\\n+", -1)) {
            html.append("<p>").append(Entities.escape(line)).append("</p>\n");
        }
        return html.toString();
    }

    private static boolean isMarkup(String text) {
        return text.indexOf('<') >= 0 && text.indexOf('>') > 0;
    }
}
