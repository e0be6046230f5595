package app.lectern.audio;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/** The pages in front of an Ogg Opus file: what the sound is, and what the file says about itself (RFC 7845). */
final class OpusHeader {

    private static final byte VERSION = 1;
    private static final byte MONO = 1;
    private static final int FRONT_COVER = 3;
    private static final int MOST_SEGMENTS = 255;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private int pages;

    /**
     * Writes the header.
     *
     * @param sampleRate of the sound before it was encoded
     * @param skipped samples at the beginning that are not to be heard
     */
    OpusHeader(int sampleRate, int skipped, Tags tags, List<Chapter> chapters) {
        byte[] identification = ByteBuffer.allocate(19)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(utf8("OpusHead"))
                .put(VERSION)
                .put(MONO)
                .putShort((short) (skipped * OpusClipEncoder.CLOCK / sampleRate))
                .putInt(sampleRate)
                .putShort((short) 0)
                .put((byte) 0)
                .array();
        bytes.writeBytes(
                OggPage.of(OggPage.FIRST, 0, pages++, new byte[] {(byte) identification.length}, identification));
        packet(comments(tags, chapters));
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    int pages() {
        return pages;
    }

    /** Writes a packet of any length in as many pages as it needs. */
    private void packet(byte[] packet) {
        int most = MOST_SEGMENTS * OggPage.SEGMENT;
        for (int from = 0; from <= packet.length; from += most) {
            byte[] body = Arrays.copyOfRange(packet, from, Math.min(packet.length, from + most));
            boolean ends = body.length < most;
            byte[] segments = new byte[ends ? body.length / OggPage.SEGMENT + 1 : MOST_SEGMENTS];
            Arrays.fill(segments, (byte) OggPage.SEGMENT);
            if (ends) {
                segments[segments.length - 1] = (byte) (body.length % OggPage.SEGMENT);
            }
            bytes.writeBytes(OggPage.of(from == 0 ? 0 : OggPage.CONTINUED, ends ? 0 : -1, pages++, segments, body));
        }
    }

    private static byte[] comments(Tags tags, List<Chapter> chapters) {
        List<String> comments = new ArrayList<>();
        add(comments, "TITLE", tags.title());
        add(comments, "ARTIST", tags.artist());
        add(comments, "ALBUM", tags.album());
        add(comments, "DATE", tags.published() == null ? "" : tags.published().toString());
        add(comments, "LANGUAGE", tags.language());
        add(comments, "GENRE", "Speech");
        for (int i = 0; i < chapters.size(); i++) {
            String name = "CHAPTER%03d".formatted(i);
            add(comments, name, clock(chapters.get(i).start()));
            add(comments, name + "NAME", chapters.get(i).title());
        }
        add(comments, "LYRICS", tags.lyrics());
        Artwork artwork = tags.artwork();
        if (artwork != null) {
            add(comments, "METADATA_BLOCK_PICTURE", Base64.getEncoder().encodeToString(picture(artwork)));
        }
        ByteArrayOutputStream packet = new ByteArrayOutputStream();
        packet.writeBytes(utf8("OpusTags"));
        text(packet, "Lectern");
        number(packet, comments.size());
        comments.forEach(comment -> text(packet, comment));
        return packet.toByteArray();
    }

    private static void add(List<String> comments, String name, String value) {
        if (!value.isEmpty()) {
            comments.add(name + "=" + value);
        }
    }

    /** A picture as FLAC has it (RFC 9639, section 8.8); its size is left open. */
    private static byte[] picture(Artwork artwork) {
        byte[] type = utf8(artwork.mediaType());
        byte[] image = artwork.bytes();
        return ByteBuffer.allocate(32 + type.length + image.length)
                .putInt(FRONT_COVER)
                .putInt(type.length)
                .put(type)
                .putInt(0)
                .put(new byte[16])
                .putInt(image.length)
                .put(image)
                .array();
    }

    private static String clock(Duration time) {
        Duration rounded = time.plusNanos(500_000);
        return "%02d:%02d:%02d.%03d"
                .formatted(rounded.toHours(), rounded.toMinutesPart(), rounded.toSecondsPart(), rounded.toMillisPart());
    }

    private static void text(ByteArrayOutputStream packet, String text) {
        byte[] encoded = utf8(text);
        number(packet, encoded.length);
        packet.writeBytes(encoded);
    }

    private static void number(ByteArrayOutputStream packet, int number) {
        packet.writeBytes(ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(number)
                .array());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
