package app.lectern.view;

import org.jspecify.annotations.Nullable;

/**
 * What has just been done, told at the top of the page that follows.
 *
 * @param text one sentence
 * @param undo the address to which a form posts to undo it, or null if there is nothing to undo
 */
public record Notice(String text, @Nullable String undo) {}
