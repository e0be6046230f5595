package app.lectern.extract;

import app.lectern.article.Page;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * A parsed page.
 *
 * @param document the tree
 * @param cut whether the page was longer than Lectern reads
 */
record Markup(Document document, boolean cut) {

    /** Tags after which the rest of a page is not read; the longest real articles have a tenth of it. */
    private static final int MOST_TAGS = 150_000;

    private static final int DEEPEST = 512;

    static Markup parse(Page page) {
        String address = page.address() == null ? "" : Objects.toString(page.address());
        return parse(Mojibake.repaired(page.text()), address);
    }

    static Markup parse(String html) {
        return parse(html, "");
    }

    private static Markup parse(String html, String address) {
        int end = end(html);
        Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST);
        Document document = parser.parseInput(html.substring(0, end), address);
        showWhatFramesHide(document);
        if (html.contains("<template id=\"B:")) {
            putStreamedPartsInPlace(document);
        }
        return new Markup(document, end < html.length());
    }

    /** Browsers without frames show this instead; so does Lectern, which reads one document at a time. */
    private static void showWhatFramesHide(Document document) {
        Element instead = document.selectFirst("noframes");
        if (instead != null && document.selectFirst("frameset") != null) {
            String html = instead.html();
            Element body = document.body();
            body.tagName("body").empty();
            body.append(html);
        }
    }

    private static int end(String html) {
        int tags = 0;
        for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
            if (++tags > MOST_TAGS) {
                return at;
            }
        }
        return html.length();
    }

    /** React sends slow parts at the end, hidden, and a program in the page moves "S:1" to the template "B:1". */
    private static void putStreamedPartsInPlace(Document document) {
        for (Element part : document.select("div[hidden][id^=S:]")) {
            Element place = document.getElementById("B" + part.id().substring(1));
            part.removeAttr("hidden");
            if (place != null
                    && place.nameIs("template")
                    && place.parents().stream().noneMatch(part::equals)) {
                place.replaceWith(part);
            }
        }
    }
}
