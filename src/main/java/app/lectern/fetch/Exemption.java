package app.lectern.fetch;

import app.lectern.article.Problem;
import java.net.InetAddress;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A private host that may be asked.
 *
 * @param host its name in lower case, an address without brackets, or the text of a range
 * @param range the addresses meant, or null for a name
 * @param port the only port, or 0 for any
 */
record Exemption(String host, @Nullable AddressRange range, int port) {

    private static final Pattern NAME =
            Pattern.compile("([\\p{L}\\p{N}](?:[\\p{L}\\p{N}._-]{0,251}[\\p{L}\\p{N}])?)(?::(\\d{1,5}))?");
    private static final Pattern BRACKETED = Pattern.compile("\\[([0-9a-f:.]+)](?::(\\d{1,5}))?");

    /**
     * Reads a host name, an address, either with a port, or a range of addresses.
     *
     * @throws Problem {@code INVALID} if it is none of them
     */
    static Exemption of(String text) {
        String entry = text.strip().toLowerCase(Locale.ROOT);
        try {
            boolean bareV6 = entry.indexOf(':') != entry.lastIndexOf(':') && !entry.startsWith("[");
            if (bareV6 || entry.contains("/")) {
                return new Exemption(entry, AddressRange.of(entry), 0);
            }
            Matcher parts = (entry.startsWith("[") ? BRACKETED : NAME).matcher(entry);
            if (parts.matches()) {
                String host = parts.group(1);
                @Nullable String port = parts.group(2);
                boolean address = entry.startsWith("[") || host.matches("[\\d.]+");
                return new Exemption(
                        host, address ? AddressRange.of(host) : null, port == null ? 0 : Integer.parseInt(port));
            }
        } catch (IllegalArgumentException e) {
            throw invalid(text, e);
        }
        throw invalid(text, null);
    }

    /** Whether this is the name in an address. */
    boolean names(String urlHost, int urlPort) {
        return range == null && host.equals(urlHost) && fits(urlPort);
    }

    boolean covers(InetAddress address, int urlPort) {
        return covers(address) && fits(urlPort);
    }

    boolean covers(InetAddress address) {
        return range != null && range.contains(address);
    }

    private boolean fits(int urlPort) {
        return port == 0 || port == urlPort;
    }

    private static Problem invalid(String text, @Nullable Throwable cause) {
        return new Problem(
                Problem.Kind.INVALID,
                "“" + text
                        + "” is not a private host that can be allowed. Give a host name, an address or a range such as"
                        + " nas.local, 192.168.1.20:8080 or 192.168.1.0/24.",
                cause);
    }
}
