/** Finds the article in a page or a plain text, and says what was left out and why. */
@NullMarked
package app.lectern.extract;

import org.jspecify.annotations.NullMarked;
