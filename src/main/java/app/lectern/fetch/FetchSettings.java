package app.lectern.fetch;

import app.lectern.article.Problem;
import java.time.Duration;
import java.util.Set;

/**
 * The limits of fetching.
 *
 * @param timeout for everything from the look-up of the name to the last byte, redirects included
 * @param maxBytes the largest document, in bytes after decompression
 * @param maxRedirects how many redirects are followed
 * @param ports the ports that public servers may be asked on
 * @param allowedPrivateHosts servers that may be asked although their addresses are not public, on any port: a host name,
 *     an address or a range of addresses ("192.168.1.0/24"), the first two with a port if only that is meant
 */
public record FetchSettings(
        Duration timeout, int maxBytes, int maxRedirects, Set<Integer> ports, Set<String> allowedPrivateHosts) {

    /**
     * Checks the settings.
     *
     * @throws Problem {@code INVALID} if one of the allowed private hosts is not a host or a range of addresses
     */
    public FetchSettings {
        ports = Set.copyOf(ports);
        allowedPrivateHosts = Set.copyOf(allowedPrivateHosts);
        allowedPrivateHosts.forEach(Exemption::of);
    }

    /** 20 seconds, 5 MiB, 8 redirects, the usual ports, no private hosts. */
    public static FetchSettings defaults() {
        return new FetchSettings(Duration.ofSeconds(20), 5 << 20, 8, Set.of(80, 443, 8080, 8443), Set.of());
    }

    /** These settings with other private hosts allowed. */
    public FetchSettings withAllowedPrivateHosts(Set<String> hosts) {
        return new FetchSettings(timeout, maxBytes, maxRedirects, ports, hosts);
    }
}
