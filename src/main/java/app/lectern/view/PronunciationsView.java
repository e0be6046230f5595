package app.lectern.view;

import java.util.List;

/**
 * The page of words that the listener wants said differently.
 *
 * @param words what was taught so far, in the order in which it was taught
 * @param complaints what is wrong with lines that were edited by hand
 * @param written what stands in the field for the word
 * @param saying what stands in the field for how to say it
 * @param error what is wrong with them, or empty
 */
public record PronunciationsView(
        List<Taught> words, List<String> complaints, String written, String saying, String error) {

    /** A word and how it is said. */
    public record Taught(String written, String saying) {}
}
