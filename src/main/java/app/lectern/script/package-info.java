/** Writes an article for the ear: its sentences, the words to say, the rests between them. */
@NullMarked
package app.lectern.script;

import org.jspecify.annotations.NullMarked;
