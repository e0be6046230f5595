/** Gets documents: from the web, within limits and never from where they must not come; from files; from pasted text. */
@NullMarked
package app.lectern.fetch;

import org.jspecify.annotations.NullMarked;
