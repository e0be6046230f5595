/** Orders the steps from a submission to something that can be heard. */
@NullMarked
package app.lectern.narrate;

import org.jspecify.annotations.NullMarked;
