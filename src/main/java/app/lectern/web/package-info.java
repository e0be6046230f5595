/** Shows Lectern in a browser and answers programs: pages, audio, and the JSON interface. */
@NullMarked
package app.lectern.web;

import org.jspecify.annotations.NullMarked;
