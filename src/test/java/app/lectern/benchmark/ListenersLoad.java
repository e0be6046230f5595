package app.lectern.benchmark;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/**
 * Many listeners who jump about in one recording. Arguments: the address of an audio file on a running server, which
 * may redirect, and how many listeners (200).
 */
public final class ListenersLoad {

    private static final int PART = 16_384;
    private static final Duration LENGTH = Duration.ofSeconds(10);

    private ListenersLoad() {}

    public static void main(String[] arguments) throws Exception {
        int listeners = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 200;
        HttpClient client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .executor(Executors.newFixedThreadPool(4))
                .build();
        HttpResponse<byte[]> whole = client.send(
                HttpRequest.newBuilder(URI.create(arguments[0])).build(), HttpResponse.BodyHandlers.ofByteArray());
        URI address = whole.uri();
        ConcurrentLinkedQueue<Long> times = new ConcurrentLinkedQueue<>();
        CountDownLatch left = new CountDownLatch(listeners);
        long end = System.nanoTime() + LENGTH.toNanos();
        for (int i = 0; i < listeners; i++) {
            listen(client, address, whole.body(), new Random(i), times, end, left);
        }
        left.await();
        long[] sorted = times.stream().mapToLong(Long::longValue).sorted().toArray();
        System.out.printf(
                "%d listeners: %.0f requests a second, median %.1f ms, p99 %.1f ms, longest %.1f ms%n",
                listeners,
                sorted.length / (double) LENGTH.toSeconds(),
                sorted[sorted.length / 2] / 1e6,
                sorted[sorted.length * 99 / 100] / 1e6,
                sorted[sorted.length - 1] / 1e6);
        System.exit(0);
    }

    private static void listen(
            HttpClient client,
            URI address,
            byte[] whole,
            Random random,
            ConcurrentLinkedQueue<Long> times,
            long end,
            CountDownLatch left) {
        int from = random.nextInt(Math.max(1, whole.length - PART));
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Range", "bytes=" + from + "-" + (from + PART - 1))
                .build();
        long start = System.nanoTime();
        client.sendAsync(request, HttpResponse.BodyHandlers.ofByteArray()).whenComplete((response, trouble) -> {
            times.add(System.nanoTime() - start);
            if (trouble != null
                    || response.statusCode() != 206
                    || !Arrays.equals(response.body(), Arrays.copyOfRange(whole, from, from + PART))) {
                System.err.println("Wrong answer: " + (trouble != null ? trouble : response));
            }
            if (System.nanoTime() < end) {
                listen(client, address, whole, random, times, end, left);
            } else {
                left.countDown();
            }
        });
    }
}
