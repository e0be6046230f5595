/** Records to JSON and back, and careful reading of strangers' JSON. */
@NullMarked
package app.lectern.json;

import org.jspecify.annotations.NullMarked;
