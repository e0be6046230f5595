package app.lectern.extract;

import app.lectern.article.Problem;
import app.lectern.json.Json;
import app.lectern.json.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The JSON that programs in a page build it from: in a script of its own, or assigned to a variable. */
final class Islands {

    private static final int LONGEST = 3_000_000;
    private static final int MOST = 12;

    private static final Pattern ASSIGNED = Pattern.compile(
            "(?:window|self|globalThis|var|let|const)(?:\\.|\\s+|\\[\")[\\w$]{1,60}(?:\"])?\\s*=\\s*(JSON\\.parse\\()?"
                    + "(?=[\\[{\"'])");
    private static final Pattern UNDEFINED = Pattern.compile("(?<=[:,\\[]\\s?)(?:undefined|void 0|NaN)(?=\\s?[,}\\]])");

    private Islands() {}

    /** All of them that can be read, in their order. */
    static List<Node> of(Document document) {
        List<Node> islands = new ArrayList<>();
        for (Element script : document.getElementsByTag("script")) {
            String text = script.data();
            if (text.length() < 200 || text.length() > LONGEST || islands.size() >= MOST) {
                continue;
            }
            String type = script.attr("type");
            if (type.endsWith("json") && !type.equals("application/ld+json")) {
                add(text, islands);
            } else if (type.isEmpty() || type.contains("javascript")) {
                assigned(text, islands);
            }
        }
        return islands;
    }

    private static void assigned(String program, List<Node> islands) {
        Matcher start = ASSIGNED.matcher(program);
        while (islands.size() < MOST && start.find()) {
            if (start.group(1) == null) {
                add(program.substring(start.end()), islands);
            } else {
                read(program.substring(start.end())).map(Node::text).ifPresent(text -> add(text, islands));
            }
        }
    }

    private static void add(String json, List<Node> islands) {
        read(UNDEFINED.matcher(json).replaceAll("null"))
                .filter(node -> node.isObject() || node.isArray())
                .ifPresent(islands::add);
    }

    private static Optional<Node> read(String json) {
        try {
            return Optional.of(Json.tree(json));
        } catch (Problem e) {
            return Optional.empty();
        }
    }
}
