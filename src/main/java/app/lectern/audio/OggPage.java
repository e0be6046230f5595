package app.lectern.audio;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Writes pages of an Ogg stream (RFC 3533), each on its own, so that any page can be made without those before it. */
final class OggPage {

    static final byte CONTINUED = 1;
    static final byte FIRST = 2;
    static final byte LAST = 4;

    /** A packet of more bytes than this takes several entries in the table. */
    static final int SEGMENT = 255;

    private static final int HEADER = 27;
    private static final int CHECKSUM_AT = 22;
    private static final int SERIAL = 0x4C656374;
    private static final int[] CHECKSUMS = checksums();

    private OggPage() {}

    /**
     * A page.
     *
     * @param flags {@link #FIRST} and the like
     * @param granule the sample behind the last packet that ends here, −1 if none does
     * @param number of the page in the stream
     * @param segments the lengths of the pieces that packets are made of
     * @param body the packets' bytes
     */
    static byte[] of(int flags, long granule, int number, byte[] segments, byte[] body) {
        ByteBuffer page = ByteBuffer.allocate(HEADER + segments.length + body.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("OggS".getBytes(StandardCharsets.US_ASCII))
                .put((byte) 0)
                .put((byte) flags)
                .putLong(granule)
                .putInt(SERIAL)
                .putInt(number)
                .putInt(0)
                .put((byte) segments.length)
                .put(segments)
                .put(body);
        return page.putInt(CHECKSUM_AT, checksum(page.array())).array();
    }

    /** Bytes of a page with so many packets of so many bytes, each shorter than a segment. */
    static int length(int packets, int packetBytes) {
        return HEADER + packets * (1 + packetBytes);
    }

    private static int checksum(byte[] page) {
        int sum = 0;
        for (byte each : page) {
            sum = sum << 8 ^ CHECKSUMS[(sum >>> 24) ^ (each & 0xFF)];
        }
        return sum;
    }

    /** The polynomial of RFC 3533, section 6. */
    private static int[] checksums() {
        int[] table = new int[256];
        for (int i = 0; i < table.length; i++) {
            int sum = i << 24;
            for (int bit = 0; bit < 8; bit++) {
                sum = sum < 0 ? sum << 1 ^ 0x04C11DB7 : sum << 1;
            }
            table[i] = sum;
        }
        return table;
    }
}
