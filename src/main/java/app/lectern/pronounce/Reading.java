package app.lectern.pronounce;

import java.util.List;
import java.util.Set;

/**
 * One way of saying a word that is written like another.
 *
 * @param lean how far this reading is preferred before the sentence is looked at, negative if it is rare
 * @param next words that speak for it right behind it
 * @param previous words that speak for it right before it
 * @param near words that speak for it anywhere in the sentence
 */
record Reading(Use use, double lean, List<String> phones, Set<String> next, Set<String> previous, Set<String> near) {

    /** What the word is in the sentence when it has this reading. */
    enum Use {
        /** A noun or an adjective. */
        NOUN,
        /** Only the adjective, where it sounds unlike the noun. */
        ADJECTIVE,
        VERB,
        /** The past of a verb, written like another word's dictionary form. */
        PAST,
        /** The past of a verb, written like its own present. */
        TENSE,
        NAME,
        ANY
    }
}
