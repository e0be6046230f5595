/** What the pages show: page models made from an article and its speech, with times and counts in words. */
@NullMarked
package app.lectern.view;

import org.jspecify.annotations.NullMarked;
