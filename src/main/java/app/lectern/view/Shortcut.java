package app.lectern.view;

import java.util.Locale;

/** What a keyboard shortcut of the player can do, once switched on. */
public enum Shortcut {
    PLAY("Play or pause", "p"),
    SENTENCE_BACK("Previous sentence", "j"),
    SENTENCE_FORWARD("Next sentence", "l"),
    PARAGRAPH_BACK("Previous paragraph", "u"),
    PARAGRAPH_FORWARD("Next paragraph", "o"),
    SLOWER("Slower", "["),
    FASTER("Faster", "]"),
    CURRENT("Go to current sentence", "c");

    private final String label;
    private final String key;

    Shortcut(String label, String key) {
        this.label = label;
        this.key = key;
    }

    /** What it does, in words. */
    public String label() {
        return label;
    }

    /** Its key before a person changes it. */
    public String key() {
        return key;
    }

    /** Its name as a form field: "sentence-back". */
    public String field() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
