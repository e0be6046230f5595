package app.lectern.audio;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import org.jspecify.annotations.Nullable;

/**
 * Writes an ID3v2.3 tag (id3.org, "ID3 tag version 2.3.0" and "ID3v2 Chapter Frame Addendum"): the version that most
 * players read.
 */
final class Id3 {

    private static final byte UTF_16 = 1;
    private static final byte LATIN_1 = 0;
    private static final byte FRONT_COVER = 3;
    private static final byte ORDERED_TOP_LEVEL = 3;
    private static final int UNKNOWN_OFFSET = -1;
    /** A table of contents counts its entries in one byte. */
    private static final int MOST_CHAPTERS = 255;

    private final ByteArrayOutputStream frames = new ByteArrayOutputStream();

    private Id3() {}

    static byte[] of(Tags tags, List<Chapter> chapters) {
        Id3 tag = new Id3();
        tag.frame("TIT2", text(tags.title()));
        tag.frame("TPE1", text(tags.artist()));
        tag.frame("TALB", text(tags.album()));
        tag.frame("TCON", text("Speech"));
        tag.frame("TLAN", text(language(tags.language())));
        if (tags.published() != null) {
            tag.frame("TYER", text("%04d".formatted(tags.published().getYear())));
            tag.frame(
                    "TDAT",
                    text(DateTimeFormatter.ofPattern("ddMM", Locale.ROOT).format(tags.published())));
        }
        tag.chapters(chapters.subList(0, Math.min(MOST_CHAPTERS, chapters.size())));
        tag.frame("USLT", lyrics(tags));
        tag.frame("APIC", picture(tags.artwork()));
        byte[] body = tag.frames.toByteArray();
        return ByteBuffer.allocate(10 + body.length)
                .put(ascii("ID3"))
                .put((byte) 3)
                .putShort((short) 0)
                .putInt(sevenBits(body.length))
                .put(body)
                .array();
    }

    private void chapters(List<Chapter> chapters) {
        if (chapters.isEmpty()) {
            return;
        }
        ByteArrayOutputStream contents = new ByteArrayOutputStream();
        contents.writeBytes(ascii("toc\0"));
        contents.write(ORDERED_TOP_LEVEL);
        contents.write(chapters.size());
        for (int i = 0; i < chapters.size(); i++) {
            contents.writeBytes(ascii("c" + i + "\0"));
        }
        frame("CTOC", contents.toByteArray());
        for (int i = 0; i < chapters.size(); i++) {
            Chapter chapter = chapters.get(i);
            Id3 title = new Id3();
            title.frame("TIT2", text(chapter.title()));
            byte[] id = ascii("c" + i + "\0");
            byte[] inner = title.frames.toByteArray();
            frame(
                    "CHAP",
                    ByteBuffer.allocate(id.length + 16 + inner.length)
                            .put(id)
                            .putInt(millis(chapter.start()))
                            .putInt(millis(chapter.end()))
                            .putInt(UNKNOWN_OFFSET)
                            .putInt(UNKNOWN_OFFSET)
                            .put(inner)
                            .array());
        }
    }

    /** Adds a frame, unless it is empty. */
    private void frame(String id, byte[] content) {
        if (content.length > 0) {
            frames.writeBytes(ascii(id));
            frames.writeBytes(ByteBuffer.allocate(6).putInt(content.length).array());
            frames.writeBytes(content);
        }
    }

    private static byte[] text(String text) {
        return text.isEmpty() ? new byte[0] : join(new byte[] {UTF_16}, utf16(text));
    }

    private static byte[] lyrics(Tags tags) {
        if (tags.lyrics().isEmpty()) {
            return new byte[0];
        }
        return join(
                new byte[] {UTF_16}, ascii(language(tags.language())), utf16(""), new byte[2], utf16(tags.lyrics()));
    }

    private static byte[] picture(@Nullable Artwork artwork) {
        if (artwork == null) {
            return new byte[0];
        }
        return join(
                new byte[] {LATIN_1}, ascii(artwork.mediaType() + "\0"), new byte[] {FRONT_COVER, 0}, artwork.bytes());
    }

    /** ISO 639-2 code, "und" if there is none. */
    private static String language(String tag) {
        try {
            String code = Locale.forLanguageTag(tag).getISO3Language();
            return code.isEmpty() ? "und" : code;
        } catch (MissingResourceException e) {
            return "und";
        }
    }

    private static int millis(Duration time) {
        return (int) time.plusNanos(500_000).toMillis();
    }

    /** A number with seven bits in each byte, as the tag's own length is written. */
    private static int sevenBits(int number) {
        return (number & 0x7F) | (number << 1 & 0x7F00) | (number << 2 & 0x7F0000) | (number << 3 & 0x7F000000);
    }

    private static byte[] utf16(String text) {
        return join(new byte[] {(byte) 0xFF, (byte) 0xFE}, text.getBytes(StandardCharsets.UTF_16LE));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
