package app.lectern.article;

import java.net.URI;
import java.nio.charset.Charset;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A document as it came in, before anything was understood of it. The bytes must not be changed.
 *
 * @param address where it was found after redirects, or null for pasted text and files
 * @param mediaType type and subtype without parameters, lower case: "text/html", "text/plain"
 * @param charset how the bytes are to be decoded
 * @param body the decoded (not compressed) bytes
 */
@SuppressWarnings("ArrayRecordComponent") // compared by identity only; copying megabytes would buy nothing
public record Page(@Nullable URI address, String mediaType, Charset charset, byte[] body) {

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cntrl}&&[^\t\n\f\r]]");

    /**
     * The document's characters; malformed bytes become U+FFFD. A byte order mark is dropped, and so are the control
     * characters that neither people nor XML can do anything with.
     */
    public String text() {
        String text = new String(body, charset);
        return INVISIBLE
                .matcher(text.startsWith("\uFEFF") ? text.substring(1) : text)
                .replaceAll("");
    }
}
