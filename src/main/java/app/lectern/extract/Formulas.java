package app.lectern.extract;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Formulas as text. */
final class Formulas {

    /** What programs that draw formulas call the pictures. */
    private static final Pattern DRAWN =
            Pattern.compile("(?:^|[\\s_-])(?:math|maths|latex|tex|equation|formula)(?:$|[\\s_-])");

    private Formulas() {}

    /** What a {@code <math>} element says: its alternative text, or else its characters, or else its source. */
    static String of(Element math) {
        if (!math.attr("alttext").isBlank()) {
            return math.attr("alttext").strip();
        }
        Element source = math.selectFirst("annotation");
        Element shown = math.clone();
        shown.select("annotation, annotation-xml").remove();
        String text = shown.text().strip();
        return text.isEmpty() && source != null ? source.text().strip() : text;
    }

    /** The alternative text of a picture that shows a formula; empty if it does not. */
    static String ofPicture(Element image) {
        return image.hasAttr("class") && DRAWN.matcher(image.className()).find()
                ? image.attr("alt").strip()
                : "";
    }
}
