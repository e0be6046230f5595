package app.lectern.article;

import java.util.List;

/**
 * One spoken word.
 *
 * @param spoken lower-case ASCII letters and apostrophes only, 1 to 60 of them
 * @param phones how it is pronounced, in the names of the CMU set that FreeTTS uses, stress digit behind the vowel
 *     ("r", "eh1", "d"); empty if the voice's lexicon is to decide
 * @param start first UTF-16 offset in the sentence's printed text of what this word says
 * @param end offset behind the last; several words may say the same stretch ("$29" is three words), so stretches
 *     repeat but never go back
 * @param after the break in the melody after this word
 */
public record Word(String spoken, List<String> phones, int start, int end, Break after) {

    public Word {
        phones = List.copyOf(phones);
    }

    /** How speech is parted after a word within a sentence. */
    public enum Break {
        NONE,
        /** A short rest, as at a comma. */
        MINOR,
        /** A longer rest, as at a dash, a colon or a semicolon, or to take breath in a long sentence. */
        MAJOR,
        /** The end of a statement. */
        STATEMENT,
        /** The end of a question. */
        QUESTION,
        /** The end of an exclamation. */
        EXCLAMATION
    }
}
