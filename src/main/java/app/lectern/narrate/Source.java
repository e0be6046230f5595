package app.lectern.narrate;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a person hands over to be read: an address, pasted text or a file. Immutable by convention; the bytes are not
 * copied.
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
public record Source(
        @Nullable String address,
        @Nullable String text,
        @Nullable String title,
        @Nullable String fileName,
        byte @Nullable [] file) {

    private static final Pattern SCHEME = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:(?![0-9])");

    /** The article at a web address; "https://" is put before an address that a person typed without it. */
    public static Source address(String typed) {
        String address = typed.strip();
        return new Source(SCHEME.matcher(address).lookingAt() ? address : "https://" + address, null, null, null, null);
    }

    /**
     * Pasted text, plain or HTML.
     *
     * @param title the person's own title for it, or null
     */
    public static Source text(String text, @Nullable String title) {
        return new Source(null, text, title, null, null);
    }

    /** A file; its name decides whether it is taken for HTML or for plain text. */
    public static Source file(String name, byte[] bytes) {
        return new Source(null, null, null, name, bytes);
    }
}
