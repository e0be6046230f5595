package app.lectern.extract;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What HTML's elements mean for a reader: which break the flow of text, which are never read. */
final class Elements {

    private static final Set<String> BLOCK = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "button",
            "caption",
            "center",
            "dd",
            "details",
            "dialog",
            "dir",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "frameset",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "hr",
            "legend",
            "li",
            "listing",
            "main",
            "menu",
            "nav",
            "noframes",
            "ol",
            "p",
            "pre",
            "search",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul");

    private static final Set<String> SILENT = Set.of(
            "applet",
            "area",
            "audio",
            "canvas",
            "col",
            "colgroup",
            "datalist",
            "embed",
            "frame",
            "head",
            "input",
            "link",
            "map",
            "meta",
            "meter",
            "noscript",
            "object",
            "option",
            "param",
            "progress",
            "rp",
            "rt",
            "rtc",
            "script",
            "select",
            "source",
            "style",
            "svg",
            "template",
            "textarea",
            "title",
            "track",
            "video");

    private Elements() {}

    /** Whether text in the element stands apart from the text around it. */
    static boolean breaksFlow(Element element) {
        if (BLOCK.contains(element.normalName())) {
            return true;
        }
        for (Element child = element.firstElementChild(); child != null; child = child.nextElementSibling()) {
            if (BLOCK.contains(child.normalName())) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing inside the element is text for a reader. */
    static boolean isSilent(Element element) {
        return SILENT.contains(element.normalName()) || Code.isLineNumbers(element);
    }

    /** Whether the publisher has hidden the element from everybody, or from those who see. */
    static boolean isHidden(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")) {
            return true;
        }
        String style = element.attr("style");
        if (!style.isEmpty()) {
            String folded = style.toLowerCase(Locale.ROOT).replace(" ", "");
            if (folded.contains("display:none") || folded.contains("visibility:hidden")) {
                return true;
            }
        }
        String classes = element.attr("class");
        return classes.contains("sr-only")
                || classes.contains("screen-reader")
                || classes.contains("visually-hidden")
                || classes.contains("visuallyhidden");
    }

    /** 1 to 6 for a heading element, else 0. */
    static int headingLevel(Element element) {
        String name = element.normalName();
        boolean heading = name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
        return heading ? name.charAt(1) - '0' : 0;
    }
}
