package app.lectern.extract;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What mark-up says about a listing. */
final class Code {

    /** How highlighters name the language: in the listing, the code in it, or one of two boxes around it. */
    private static final Pattern NAME = Pattern.compile(
            "(?:^|\\s)(?:language-|lang-|highlight-source-|highlight-|brush:\\s*|sourceCode\\s+)([\\w+#.]{1,20})");

    private Code() {}

    /** The programming language in lower case; empty if it is not said. */
    static String language(Element listing) {
        Element code = listing.firstElementChild();
        @Nullable Element around = listing.parent();
        for (@Nullable
        Element element : new @Nullable Element[] {code, listing, around, around == null ? null : around.parent()}) {
            String language = element == null ? "" : named(element);
            if (!language.isEmpty()) {
                return language;
            }
        }
        return "";
    }

    private static String named(Element element) {
        for (String attribute : new String[] {"data-lang", "data-language"}) {
            if (!element.attr(attribute).isBlank()) {
                return element.attr(attribute).strip().toLowerCase(Locale.ROOT);
            }
        }
        Matcher name = NAME.matcher(element.className());
        return name.find() && !name.group(1).equals("text") && !name.group(1).equals("default")
                ? name.group(1).toLowerCase(Locale.ROOT)
                : "";
    }

    /** Whether the element holds a listing's line numbers. */
    static boolean isLineNumbers(Element element) {
        return element.hasAttr("class")
                && (element.hasClass("lineno")
                        || element.hasClass("linenos")
                        || element.hasClass("linenumber")
                        || element.hasClass("line-numbers-rows")
                        || (element.nameIs("td") && element.hasClass("gutter")));
    }
}
