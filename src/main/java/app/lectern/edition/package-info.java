/** What other programs and devices are handed beside the audio: timeline, captions, chapters, cover. */
@NullMarked
package app.lectern.edition;

import org.jspecify.annotations.NullMarked;
