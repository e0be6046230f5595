/** Keeps what must survive a restart: articles, positions, the queue, settings and clips, in one data folder. */
@NullMarked
package app.lectern.library;

import org.jspecify.annotations.NullMarked;
