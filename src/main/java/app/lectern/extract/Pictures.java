package app.lectern.extract;

import app.lectern.article.Picture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads {@code <img>} elements. */
final class Pictures {

    private static final int SMALLEST = 60;

    private static final Pattern CREDIT = Pattern.compile(
            "(?:\\(|\\b)(?:photo|image|picture|illustration|credit|foto|bild|crédit)s?(?: (?:by|credit|courtesy|via))?\\s?[:/].{1,120}$|©.{1,120}$",
            Pattern.CASE_INSENSITIVE);

    private Pictures() {}

    /** The picture, or null if it is there for looks or for counting visitors. */
    static @Nullable Picture of(Element image) {
        String alternative = image.attr("alt").strip();
        if (isSmall(image.attr("width")) || isSmall(image.attr("height"))) {
            return isSymbol(alternative) ? new Picture("", alternative, "", "") : null;
        }
        for (String name : new String[] {"src", "data-src", "data-lazy-src", "data-original"}) {
            String address = image.absUrl(name);
            if (address.startsWith("http")) {
                return new Picture(address, alternative, "", "");
            }
        }
        return alternative.isEmpty() ? null : new Picture("", alternative, "", "");
    }

    /** The picture with what is printed below it, the credit apart. */
    static Picture captioned(Picture picture, String printed) {
        Matcher credit = CREDIT.matcher(printed);
        if (!credit.find()) {
            return new Picture(picture.source(), picture.alternative(), printed, picture.credit());
        }
        return new Picture(
                picture.source(),
                picture.alternative(),
                printed.substring(0, credit.start()).strip(),
                printed.substring(credit.start()).strip());
    }

    /** Whether the picture stands for a character, such as an emoji. */
    static boolean isCharacter(Picture picture) {
        return isSymbol(picture.alternative());
    }

    private static boolean isSymbol(String text) {
        return !text.isEmpty() && text.length() <= 8 && text.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private static boolean isSmall(String pixels) {
        return pixels.matches("\\d{1,2}(px)?") && Integer.parseInt(pixels.replace("px", "")) < SMALLEST;
    }
}
