/** Starts Lectern and wires its parts together. */
@NullMarked
package app.lectern;

import org.jspecify.annotations.NullMarked;
