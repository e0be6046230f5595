package app.lectern.view;

import app.lectern.article.LeftOut;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a person has chosen for listening and reading on the pages; kept as one setting. Immutable.
 *
 * @param speed how fast the player plays, one of {@link #SPEEDS}
 * @param look how pages look, a value for each {@link Look}
 * @param follow whether the page scrolls along with the speech
 * @param shortcuts whether keyboard shortcuts are switched on
 * @param keys the key of each {@link Shortcut}
 * @param putBack reasons for which pieces are not left out of new articles
 */
public record Preferences(
        double speed,
        Map<Look, String> look,
        boolean follow,
        boolean shortcuts,
        Map<Shortcut, String> keys,
        Set<LeftOut.Reason> putBack) {

    /** The speeds on offer, 1 being the voice's natural rate. */
    public static final List<Double> SPEEDS =
            List.of(0.5, 0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.25, 2.5, 3.0, 3.5, 4.0);

    public Preferences {
        look = Map.copyOf(look);
        keys = Map.copyOf(keys);
        putBack = Set.copyOf(putBack);
    }

    /** What holds before anything was chosen. */
    public static Preferences standard() {
        return new Preferences(1.0, Map.of(), true, false, Map.of(), Set.of());
    }

    /** The chosen value of one side of the look, or its first. */
    public String look(Look side) {
        String chosen = look.getOrDefault(side, "");
        return side.choices().contains(chosen) ? chosen : side.choices().get(0);
    }

    /** The key of a shortcut. */
    public String key(Shortcut shortcut) {
        return keys.getOrDefault(shortcut, shortcut.key());
    }

    /** These preferences with another speed. */
    public Preferences withSpeed(double chosen) {
        return new Preferences(chosen, look, follow, shortcuts, keys, putBack);
    }

    /** These preferences with scrolling along switched on or off. */
    public Preferences withFollow(boolean chosen) {
        return new Preferences(speed, look, chosen, shortcuts, keys, putBack);
    }
}
