package app.lectern.view;

import java.util.List;
import java.util.Locale;

/** A side of how pages look that a person can choose. */
public enum Look {
    THEME("Colours", "system light dark contrast"),
    MARK("Marking of the sentence being spoken", "underline band frame"),
    SIZE("Text size", "medium small large huge"),
    SPACING("Line and paragraph spacing", "normal wide wider"),
    WIDTH("Column width", "medium narrow wide"),
    FONT("Font", "serif sans mono");

    private final String label;
    private final String choices;

    Look(String label, String choices) {
        this.label = label;
        this.choices = choices;
    }

    /** What it is called on the settings page. */
    public String label() {
        return label;
    }

    /** The values on offer, the standard one first. */
    public List<String> choices() {
        return List.of(choices.split(" "));
    }

    /** Its name as a form field. */
    public String field() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A value as the settings page shows it. */
    public String words(String value) {
        return switch (value) {
            case "system" -> "As the system";
            case "contrast" -> "High contrast";
            case "underline" -> "Underline and background";
            case "band" -> "Strong background and underline";
            case "frame" -> "Frame";
            case "sans" -> "Sans serif";
            case "mono" -> "Monospaced";
            default -> value.substring(0, 1).toUpperCase(Locale.ROOT) + value.substring(1);
        };
    }
}
