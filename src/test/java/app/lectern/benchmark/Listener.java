package app.lectern.benchmark;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** One listener's connection: asks for a part of the file, takes the answer as it comes, and compares it. */
final class Listener {

    private static final int PART = 16_384;
    private static final int MOST_HEADERS = 4_096;
    private static final byte[] END_OF_HEADERS = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private final SocketChannel channel;
    private final String path;
    private final byte[] whole;
    private final Random random;
    private final ByteBuffer answer = ByteBuffer.allocate(MOST_HEADERS + PART);
    private long asked;
    private int from;
    private int headers;

    Listener(InetSocketAddress server, String path, byte[] whole, int seed) throws IOException {
        channel = SocketChannel.open(server);
        channel.configureBlocking(false);
        this.path = path + " HTTP/1.1\r\nHost: " + server.getHostString() + ":" + server.getPort();
        this.whole = whole;
        random = new Random(seed);
    }

    void register(Selector selector) throws IOException {
        channel.register(selector, SelectionKey.OP_READ, this);
    }

    boolean isIdle() {
        return asked == 0;
    }

    /** @param when it was to be asked, by {@link System#nanoTime} */
    void ask(long when) throws IOException {
        asked = when;
        from = random.nextInt(whole.length - PART);
        String request = "GET " + path + "\r\nRange: bytes=" + from + "-" + (from + PART - 1) + "\r\n\r\n";
        ByteBuffer bytes = ByteBuffer.wrap(request.getBytes(StandardCharsets.US_ASCII));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    /** Takes what has come; an answer that is whole adds the time it took in nanoseconds. */
    void receive(List<Long> times) throws IOException {
        if (channel.read(answer) < 0) {
            throw new IOException("The server hung up after: " + text());
        }
        if (headers == 0) {
            headers = endOfHeaders();
        }
        if (headers > 0 && answer.position() >= headers + PART) {
            check();
            times.add(System.nanoTime() - asked);
            asked = 0;
            headers = 0;
            answer.clear();
        } else if (headers > 0 && answer.get(9) != '2') {
            throw new IOException("Wrong answer: " + text());
        }
    }

    void close() throws IOException {
        channel.close();
    }

    private int endOfHeaders() {
        for (int i = 0; i + END_OF_HEADERS.length <= answer.position(); i++) {
            if (Arrays.equals(answer.array(), i, i + END_OF_HEADERS.length, END_OF_HEADERS, 0, END_OF_HEADERS.length)) {
                return i + END_OF_HEADERS.length;
            }
        }
        return 0;
    }

    private void check() throws IOException {
        ByteBuffer body = ByteBuffer.wrap(answer.array(), headers, PART);
        if (!text().startsWith("HTTP/1.1 206 ") || !body.equals(ByteBuffer.wrap(whole, from, PART))) {
            throw new IOException("Wrong answer: " + text());
        }
    }

    private String text() {
        int length = headers > 0 ? headers : answer.position();
        return new String(answer.array(), 0, length, StandardCharsets.US_ASCII);
    }
}
