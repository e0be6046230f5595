package app.lectern.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketAddress;
import javax.net.SocketFactory;

/** Makes sockets that ask the {@link Guard} before they connect. */
final class GuardedSockets extends SocketFactory {

    private final Guard guard;

    GuardedSockets(Guard guard) {
        this.guard = guard;
    }

    @Override
    public Socket createSocket() {
        return new Socket() {
            @Override
            public void connect(SocketAddress target) throws IOException {
                connect(target, 0);
            }

            @Override
            public void connect(SocketAddress target, int timeoutMillis) throws IOException {
                guard.check(target);
                super.connect(target, timeoutMillis);
            }
        };
    }

    @Override
    public Socket createSocket(String host, int port) {
        throw connectsUnchecked();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress localAddress, int localPort) {
        throw connectsUnchecked();
    }

    @Override
    public Socket createSocket(InetAddress address, int port) {
        throw connectsUnchecked();
    }

    @Override
    public Socket createSocket(InetAddress address, int port, InetAddress localAddress, int localPort) {
        throw connectsUnchecked();
    }

    private static UnsupportedOperationException connectsUnchecked() {
        return new UnsupportedOperationException("A socket that connects when it is made cannot be checked");
    }
}
