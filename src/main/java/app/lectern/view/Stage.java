package app.lectern.view;

import java.util.Locale;

/** What the listener has done with an article so far, as the library page groups them. */
public enum Stage {
    UNREAD("Unread"),
    STARTED("In progress"),
    HEARD("Heard"),
    ARCHIVE("Archive"),
    ALL("All");

    private final String label;

    Stage(String label) {
        this.label = label;
    }

    /** Its name on the page. */
    public String label() {
        return label;
    }

    /** Its name in addresses. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }
}
