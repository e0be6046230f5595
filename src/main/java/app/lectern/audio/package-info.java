/** Packs speech into files: encoders, containers, tags and the timeline that all of them follow. */
@NullMarked
package app.lectern.audio;

import org.jspecify.annotations.NullMarked;
