package app.lectern.narrate;

import app.lectern.audio.Format;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;

/**
 * The files that were asked for last: a player asks for one again and again, and its header with the picture is dear to
 * make. Thread-safe.
 */
final class RecentRenditions {

    private static final int MOST = 16;

    private final Deque<Recent> latestFirst = new ArrayDeque<>();

    private record Recent(Narration narration, Format format, Rendition rendition) {

        /** Whether it is of this very narration; comparing all its words would take as long as making it anew. */
        @SuppressWarnings("ReferenceEquality")
        boolean isOf(Narration other, Format otherFormat) {
            return narration == other && format == otherFormat;
        }
    }

    /** The file of a narration, made if it is not at hand. */
    Rendition get(Narration narration, Format format, Supplier<Rendition> maker) {
        synchronized (latestFirst) {
            for (Recent recent : latestFirst) {
                if (recent.isOf(narration, format)) {
                    return recent.rendition();
                }
            }
        }
        Rendition made = maker.get();
        synchronized (latestFirst) {
            latestFirst.addFirst(new Recent(narration, format, made));
            if (latestFirst.size() > MOST) {
                latestFirst.removeLast();
            }
        }
        return made;
    }
}
