package app.lectern.extract;

import app.lectern.article.Picture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads {@code <img>} elements. */
final class Pictures {

    private static final int SMALLEST = 60;
    private static final int LONGEST_CREDIT = 150;

    /** Who made a picture, at the end of what is printed below it. */
    private static final Pattern CREDIT = Pattern.compile(
            "(?:\\(|\\[|(?<![\\p{L}\\d]))(?:photo|photograph|picture|image|illustration|credit|foto|bild|crédit|crédits|fotografía"
                    + "|fotoğraf|zdjęcie|фото)s?(?:\\s(?:credit|courtesy|source|von|von:|av|de|di|door))?"
                    + "(?:\\s?[:/]|\\s(?:by|courtesy of|via)\\s(?-i:(?=\\p{Lu}))).{1,120}$|©.{1,120}$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final String CREDIT_ELEMENTS = "[itemprop=creditText], [itemprop=copyrightHolder], [class*=credit],"
            + " [class*=Credit], [class*=copyright], [class*=attribution], [class*=photographer]";

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

    /**
     * The picture with what is printed below it, the credit apart.
     *
     * @param credit what the page marks as the credit, or empty; it is looked for in the words then
     */
    static Picture captioned(Picture picture, String printed, String credit) {
        if (!credit.isEmpty()) {
            int at = printed.lastIndexOf(credit);
            String caption = at < 0 ? printed : printed.substring(0, at) + printed.substring(at + credit.length());
            return new Picture(picture.source(), picture.alternative(), caption.strip(), credit);
        }
        Matcher found = CREDIT.matcher(printed);
        if (!found.find()) {
            return new Picture(picture.source(), picture.alternative(), printed, picture.credit());
        }
        return new Picture(
                picture.source(),
                picture.alternative(),
                printed.substring(0, found.start()).strip(),
                printed.substring(found.start()).strip());
    }

    /** What the figure around a picture or its caption marks as the credit; empty if nothing. */
    static String creditNear(Region region) {
        Region figure = region.enclosing("figure");
        Element credit = figure == null ? null : figure.element.selectFirst(CREDIT_ELEMENTS);
        return credit == null || credit.text().length() > LONGEST_CREDIT
                ? ""
                : credit.text().strip();
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
