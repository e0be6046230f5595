package app.lectern.fetch;

import app.lectern.article.Problem;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** What people and redirects give as the address of a page, checked for tricks. */
final class WebAddress {

    private static final int LONGEST = 4_000;
    private static final Pattern SCHEME = Pattern.compile("(?i)([a-z][a-z0-9+.-]*)://([^/?#]*).*");
    private static final Pattern WITHOUT_SCHEME =
            Pattern.compile("(?:[\\p{L}\\p{N}_-]{1,63}\\.){1,10}\\p{L}[\\p{L}\\p{N}-]{1,62}(?::\\d{1,5})?(?:[/?#].*)?");
    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cntrl}\\p{Z}\\\\]");
    private static final Pattern DOTTED_QUAD = Pattern.compile("(?:(?:0|[1-9]\\d{0,2})\\.){3}(?:0|[1-9]\\d{0,2})");
    private static final Pattern ENDS_IN_NUMBER = Pattern.compile("(?i).*?(?:^|\\.)(?:\\d+|0x[0-9a-f]*)\\.?");

    private WebAddress() {}

    /**
     * Reads the address of a page as a person gives it: "https://" may be missing.
     *
     * @throws Problem {@code INVALID} if it is no such address, {@code REFUSED} if it is one that is made to deceive
     */
    static HttpUrl of(String text) {
        String address = text.strip();
        if (WITHOUT_SCHEME.matcher(address).matches()) {
            address = "https://" + address;
        }
        if (address.length() > LONGEST || UNSAFE.matcher(address).find()) {
            throw invalid();
        }
        Matcher parts = SCHEME.matcher(address);
        if (!parts.matches()) {
            throw invalid();
        }
        if (!parts.group(1).equalsIgnoreCase("http") && !parts.group(1).equalsIgnoreCase("https")) {
            throw new Problem(
                    Problem.Kind.REFUSED,
                    "Lectern only fetches addresses that begin with http:// or https://. Copy the address of the page from"
                            + " your browser.");
        }
        if (parts.group(2).isEmpty()) {
            throw invalid();
        }
        if (parts.group(2).indexOf('%') >= 0) {
            throw numeric();
        }
        return checked(HttpUrl.parse(address));
    }

    /**
     * Where a redirect leads.
     *
     * @throws Problem as {@link #of}
     */
    static HttpUrl redirect(HttpUrl from, String location) {
        if (location.length() > LONGEST) {
            throw invalid();
        }
        @Nullable HttpUrl target = from.resolve(location.strip());
        if (target == null) {
            throw new Problem(Problem.Kind.REFUSED, "The page sends its readers to an address that is not on the web.");
        }
        return checked(target);
    }

    private static HttpUrl checked(@Nullable HttpUrl url) {
        if (url == null) {
            throw invalid();
        }
        if (!url.username().isEmpty() || !url.password().isEmpty()) {
            throw new Problem(
                    Problem.Kind.REFUSED,
                    "This address contains a user name. Leave out everything up to the @ sign and try again.");
        }
        String host = url.host();
        if (ENDS_IN_NUMBER.matcher(host).matches()
                && !host.contains(":")
                && !DOTTED_QUAD.matcher(host).matches()) {
            throw numeric();
        }
        return url.newBuilder().fragment(null).build();
    }

    private static Problem invalid() {
        return new Problem(
                Problem.Kind.INVALID,
                "This is not the address of a page. Copy it from your browser, for example"
                        + " https://www.example.com/article.");
    }

    private static Problem numeric() {
        return new Problem(
                Problem.Kind.REFUSED,
                "This address hides where it leads. Copy the address of the page from your browser.");
    }
}
