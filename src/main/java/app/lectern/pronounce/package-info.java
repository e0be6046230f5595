/** Chooses how words sound where the voice's own lexicon would be wrong, or where only the sentence can tell. */
@NullMarked
package app.lectern.pronounce;

import org.jspecify.annotations.NullMarked;
