package app.lectern.view;

import org.jspecify.annotations.Nullable;

/**
 * What has just been done, told at the top of the page that follows.
 *
 * @param text one sentence
 * @param undo the address to which a form posts to undo it, or null if there is nothing to undo
 * @param focused whether it takes the focus; not if something else on the page does
 */
public record Notice(String text, @Nullable String undo, boolean focused) {

    /** A notice that takes the focus. */
    public Notice(String text, @Nullable String undo) {
        this(text, undo, true);
    }
}
