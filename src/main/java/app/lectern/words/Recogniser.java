package app.lectern.words;

import org.jspecify.annotations.Nullable;

/** Knows one class of written forms. Stateless, so safe for use by several threads. */
interface Recogniser {

    /**
     * Reads the form that begins at an offset, which is never inside a word or a number.
     *
     * @return null if no form of this class begins there
     */
    @Nullable
    Reading read(Source source, int at);
}
