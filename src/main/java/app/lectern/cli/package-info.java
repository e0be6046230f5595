/** Lectern in a terminal. */
@NullMarked
package app.lectern.cli;

import org.jspecify.annotations.NullMarked;
