package app.lectern.fetch;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;
import javax.net.SocketFactory;
import okhttp3.Dns;

/**
 * Keeps Lectern from being used to reach what only its own machine and network may reach. The last word has the socket:
 * whatever way an address came by (a literal, a name, a redirect, a name whose address changes between two look-ups),
 * it is checked at the moment of connecting.
 */
final class Guard {

    private final List<Exemption> exemptions;
    private final Set<Integer> ports;

    Guard(FetchSettings settings) {
        exemptions = settings.allowedPrivateHosts().stream().map(Exemption::of).toList();
        ports = settings.ports();
    }

    /** An address that will not be asked; the message is for the person. Look-ups may report nothing more general. */
    static final class Refusal extends UnknownHostException {

        private static final long serialVersionUID = 1L;

        Refusal(String message) {
            super(message);
        }
    }

    /** Whether the person who runs Lectern named this server as one to trust. */
    boolean isExempt(String host, int port) {
        return exemptions.stream().anyMatch(exemption -> exemption.names(host, port));
    }

    /** Look-ups that fail if any one of a name's addresses is not public. */
    Dns around(Dns dns) {
        return host -> {
            List<InetAddress> addresses = dns.lookup(host);
            for (InetAddress address : addresses) {
                if (!AddressRange.isPublic(address)
                        && exemptions.stream().noneMatch(exemption -> exemption.covers(address))) {
                    throw new Refusal(privateAddress(host));
                }
            }
            return addresses;
        };
    }

    /** Sockets that connect to public servers on the usual ports, and to exempt addresses. */
    SocketFactory sockets() {
        return new GuardedSockets(this);
    }

    /** Refuses to connect to what must not be asked. */
    void check(SocketAddress target) throws Refusal {
        if (!(target instanceof InetSocketAddress socket) || socket.isUnresolved()) {
            throw new Refusal("This address cannot be looked up. Check it for typing mistakes.");
        }
        if (exemptions.stream().anyMatch(exemption -> exemption.covers(socket.getAddress(), socket.getPort()))) {
            return;
        }
        if (!AddressRange.isPublic(socket.getAddress())) {
            throw new Refusal(privateAddress(socket.getHostString()));
        }
        if (!ports.contains(socket.getPort())) {
            throw new Refusal("Lectern does not fetch from port " + socket.getPort()
                    + ". Use an address with one of the usual web ports.");
        }
    }

    private static String privateAddress(String host) {
        return "“" + host + "” is on this computer or a private network, and Lectern only fetches public pages."
                + " To allow it, start Lectern with --allow-private " + host + ".";
    }
}
