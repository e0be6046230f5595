package app.lectern.benchmark;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Many listeners who jump about in one recording, each on a connection of its own that stays open, and with every answer
 * compared to the file. All of them are one thread that never waits, so that next to nothing of what is measured is the
 * client's. Arguments: the address of an audio file on a running server, which may redirect; how many listeners (200);
 * how many requests a second all of them make together (0 for as many as the server answers).
 */
public final class ListenersLoad {

    private static final Duration WARM_UP = Duration.ofSeconds(40);
    private static final Duration LENGTH = Duration.ofSeconds(10);

    private ListenersLoad() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int listeners = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 200;
        double rate = arguments.length > 2 ? Double.parseDouble(arguments[2]) : 0;
        HttpClient client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        HttpResponse<byte[]> whole = client.send(
                HttpRequest.newBuilder(URI.create(arguments[0])).build(), HttpResponse.BodyHandlers.ofByteArray());
        run("warming up", listeners, rate, whole, WARM_UP);
        run("measured", listeners, rate, whole, LENGTH);
    }

    private static void run(String what, int listeners, double rate, HttpResponse<byte[]> whole, Duration length)
            throws IOException {
        long pause = rate > 0 ? (long) (listeners * 1e9 / rate) : 0;
        List<Long> times = new ArrayList<>();
        List<Listener> all = new ArrayList<>();
        URI address = whole.uri();
        try (Selector selector = Selector.open()) {
            for (int i = 0; i < listeners; i++) {
                InetSocketAddress server = new InetSocketAddress(address.getHost(), address.getPort());
                Listener listener = new Listener(server, address.getRawPath(), whole.body(), i);
                listener.register(selector);
                all.add(listener);
            }
            long begun = System.nanoTime();
            long end = begun + length.toNanos();
            long[] due = new long[listeners];
            Arrays.setAll(due, i -> begun + pause * i / listeners);
            for (long now = begun; now < end; now = System.nanoTime()) {
                boolean waits = true;
                for (int i = 0; i < listeners; i++) {
                    if (all.get(i).isIdle() && due[i] <= now) {
                        all.get(i).ask(pause > 0 ? due[i] : System.nanoTime());
                        due[i] += pause;
                        waits = false;
                    }
                }
                if (waits) {
                    selector.select(1);
                } else {
                    selector.selectNow();
                }
                for (SelectionKey key : selector.selectedKeys()) {
                    ((Listener) key.attachment()).receive(times);
                }
                selector.selectedKeys().clear();
            }
            for (Listener listener : all) {
                listener.close();
            }
        }
        report(what, listeners, times, length);
    }

    private static void report(String what, int listeners, List<Long> times, Duration length) {
        long[] sorted = times.stream().mapToLong(Long::longValue).sorted().toArray();
        System.out.printf(
                "%s: %d listeners, %.0f requests a second, median %.1f ms, p99 %.1f ms, longest %.1f ms%n",
                what,
                listeners,
                sorted.length / (double) length.toSeconds(),
                sorted[sorted.length / 2] / 1e6,
                sorted[sorted.length * 99 / 100] / 1e6,
                sorted[sorted.length - 1] / 1e6);
    }
}
