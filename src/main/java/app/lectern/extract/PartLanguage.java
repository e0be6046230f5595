package app.lectern.extract;

import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The language of a part of a page, where it differs from that around it. */
final class PartLanguage {

    private PartLanguage() {}

    /** The BCP 47 tag that the element declares, if the text around it is in another language; else empty. */
    static String of(Element element) {
        String own = declared(element);
        if (own.isEmpty()) {
            return "";
        }
        for (@Nullable Element around = element.parent(); around != null; around = around.parent()) {
            String outer = declared(around);
            if (!outer.isEmpty()) {
                return primary(outer).equals(primary(own)) ? "" : own;
            }
        }
        return own;
    }

    private static String declared(Element element) {
        return element.hasAttr("lang")
                ? element.attr("lang").strip()
                : element.attr("xml:lang").strip();
    }

    private static String primary(String tag) {
        int end = tag.indexOf('-');
        return (end < 0 ? tag : tag.substring(0, end)).toLowerCase(Locale.ROOT);
    }
}
