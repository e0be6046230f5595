/** The value types that several stages share: what was written, and what is to be said. */
@NullMarked
package app.lectern.article;

import org.jspecify.annotations.NullMarked;
