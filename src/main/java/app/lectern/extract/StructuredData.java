package app.lectern.extract;

import app.lectern.article.Problem;
import app.lectern.json.Json;
import app.lectern.json.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says about its article in JSON-LD (schema.org). Empty where it says nothing.
 *
 * @param headline the title
 * @param authors the authors' names
 * @param publisher the publication's name
 * @param published when it was published
 * @param updated when it was changed
 * @param language its language
 * @param body its text
 * @param picture the address of its picture
 * @param keywords what it is about
 * @param free "False" if only subscribers see all of it
 */
record StructuredData(
        String headline,
        List<String> authors,
        String publisher,
        String published,
        String updated,
        String language,
        String body,
        String picture,
        List<String> keywords,
        String free) {

    private static final Set<String> ARTICLES = Set.of(
            "article",
            "newsarticle",
            "blogposting",
            "reportagenewsarticle",
            "opinionnewsarticle",
            "analysisnewsarticle",
            "techarticle",
            "scholarlyarticle",
            "medicalscholarlyarticle",
            "liveblogposting",
            "report",
            "advertisercontentarticle",
            "socialmediaposting",
            "discussionforumposting",
            "webpage");

    private static final int LONGEST = 2_000_000;
    private static final int MOST_NODES = 5_000;

    private static final StructuredData NONE = new StructuredData("", List.of(), "", "", "", "", "", "", List.of(), "");

    static StructuredData of(Document document) {
        StructuredData best = NONE;
        for (Element script : document.getElementsByTag("script")) {
            String json = script.attr("type").equals("application/ld+json") ? script.data() : "";
            if (json.isBlank() || json.length() > LONGEST) {
                continue;
            }
            best = better(best, parse(json));
        }
        return best;
    }

    private static StructuredData parse(String json) {
        try {
            return find(Json.tree(json));
        } catch (Problem e) {
            return NONE;
        }
    }

    private static StructuredData find(Node root) {
        StructuredData best = NONE;
        Deque<Node> open = new ArrayDeque<>(List.of(root));
        for (int seen = 0; !open.isEmpty() && seen < MOST_NODES; seen++) {
            Node node = open.pop();
            if (node.isArray()) {
                node.items().forEach(open::add);
            } else if (node.isObject()) {
                if (isArticle(node)) {
                    best = better(best, read(node));
                }
                open.add(node.get("@graph"));
                open.add(node.get("mainEntity"));
                open.add(node.get("mainEntityOfPage"));
            }
        }
        return best;
    }

    private static boolean isArticle(Node node) {
        return texts(node.get("@type")).stream().anyMatch(type -> ARTICLES.contains(type.toLowerCase(Locale.ROOT)));
    }

    private static StructuredData better(StructuredData one, StructuredData other) {
        return other.weight() > one.weight() ? other : one;
    }

    private int weight() {
        return (body.isEmpty() ? 0 : 4)
                + (authors.isEmpty() ? 0 : 2)
                + (published.isEmpty() ? 0 : 2)
                + (headline.isEmpty() ? 0 : 1);
    }

    private static StructuredData read(Node node) {
        List<String> authors = new ArrayList<>();
        names(node.get("author"), authors);
        List<String> publishers = new ArrayList<>();
        names(node.get("publisher"), publishers);
        return new StructuredData(
                node.get("headline").text(),
                List.copyOf(authors),
                publishers.isEmpty() ? "" : publishers.get(0),
                node.get("datePublished").text(),
                node.get("dateModified").text(),
                node.get("inLanguage").text(),
                node.get("articleBody").text(),
                picture(node.get("image")),
                keywords(node.get("keywords")),
                node.get("isAccessibleForFree").text());
    }

    private static String picture(Node image) {
        Node first = image.items().isEmpty() ? image : image.items().get(0);
        return first.isObject() ? first.get("url").text() : first.text();
    }

    private static List<String> keywords(Node keywords) {
        return texts(keywords).stream()
                .flatMap(text -> Stream.of(text.split(",", -1)))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static void names(Node node, List<String> names) {
        for (Node each : node.isArray() ? node.items() : List.of(node)) {
            String name = each.isObject() ? each.get("name").text() : each.text();
            if (!name.isBlank() && !name.startsWith("http")) {
                names.add(name.strip());
            }
        }
    }

    private static List<String> texts(Node node) {
        return node.isArray() ? node.items().stream().map(Node::text).toList() : List.of(node.text());
    }
}
