package app.lectern.extract;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Posts and videos of other sites inside an article. */
final class Embeds {

    /** How the snippets that such sites hand out mark a quoted post. */
    private static final Pattern POST =
            Pattern.compile("(?:^|[\\s-])(?:tweet|embed|embedded)(?:$|[\\s-])|(?:^|\\s)[a-z]+-(?:post|media)(?:$|\\s)");

    private Embeds() {}

    /** Whether the element is a quoted post: what it says, who wrote it and when belong together. */
    static boolean isPost(Element element) {
        return element.nameIs("blockquote")
                && element.hasAttr("class")
                && POST.matcher(element.className()).find();
    }

    /** What a player says that it plays; empty if the element is none, or does not say. */
    static String playing(Element element) {
        boolean player = element.nameIs("video")
                || (element.nameIs("iframe") && element.hasAttr("allowfullscreen"))
                || (element.normalName().indexOf('-') > 0 && element.hasAttr("data-videoid"));
        if (!player) {
            return "";
        }
        String title = element.attr("title").isBlank() ? element.attr("aria-label") : element.attr("title");
        return title.strip();
    }
}
