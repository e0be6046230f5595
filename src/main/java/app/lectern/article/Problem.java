package app.lectern.article;

import org.jspecify.annotations.Nullable;

/**
 * Something that went wrong and that a person can do something about. The message is one or two plain sentences: what
 * happened, and what to do next; the technical cause, if any, stays in {@link #getCause()} and is never shown.
 */
public final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Kind kind;

    /** What kind of trouble it is, so that each way in can answer in its own terms (HTTP status, exit code). */
    public enum Kind {
        /** What was asked for makes no sense. */
        INVALID,
        /** There is no such thing. */
        NOT_FOUND,
        /** The address is one that Lectern will not fetch. */
        REFUSED,
        /** The other server could not be reached or answered with an error. */
        UNREACHABLE,
        /** The other server took too long. */
        TIMEOUT,
        /** It is more than Lectern takes. */
        TOO_LARGE,
        /** It is not something that can be read aloud: a picture, a video, a program. */
        UNSUPPORTED,
        /** There is no article in it. */
        NO_ARTICLE,
        /** Lectern has too much to do just now. */
        BUSY,
        /** Lectern's own data cannot be read or written: a full disk, a damaged file. */
        STORAGE
    }

    public Problem(Kind kind, String message) {
        this(kind, message, null);
    }

    public Problem(Kind kind, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
