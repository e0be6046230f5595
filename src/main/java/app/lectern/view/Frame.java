package app.lectern.view;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What every page shares.
 *
 * @param title what the page is, as the window's title says it first
 * @param section the entry of the navigation it belongs to: "library", "queue", "settings", or empty
 * @param preferences how it is to look
 * @param assets prefix of the addresses of static files, which changes with their content
 * @param notice what has just been done, or null
 */
public record Frame(
        String title,
        String section,
        Preferences preferences,
        String assets,
        @Nullable Notice notice) {

    /** The address of a static file. */
    public String asset(String name) {
        return assets + name;
    }

    /** Whether an entry of the navigation is the page itself. */
    public boolean in(String entry) {
        return section.equals(entry);
    }

    /** The shortcuts as the player reads them, "play=p sentence-back=j"; empty while they are switched off. */
    public String shortcuts() {
        StringBuilder all = new StringBuilder();
        if (preferences.shortcuts()) {
            for (Shortcut shortcut : Shortcut.values()) {
                all.append(shortcut.field())
                        .append('=')
                        .append(preferences.key(shortcut))
                        .append(' ');
            }
        }
        return all.toString().strip().toLowerCase(Locale.ROOT);
    }
}
