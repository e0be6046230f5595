package app.lectern.audio;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** An Ogg file of Opus packets (RFC 7845): header pages, then a page for each second. */
final class OggContainer implements Container {

    private static final int PAGE_FRAMES = OpusClipEncoder.PACKETS_PER_SECOND;

    private final byte[] header;
    private final int headerPages;
    private final int frameBytes;
    private final long frames;

    OggContainer(OpusHeader header, int frameBytes, long frames) {
        this.header = header.bytes();
        headerPages = header.pages();
        this.frameBytes = frameBytes;
        this.frames = frames;
    }

    @Override
    public byte[] header() {
        return header.clone();
    }

    @Override
    public long length() {
        int rest = (int) (frames % PAGE_FRAMES);
        return header.length
                + frames / PAGE_FRAMES * OggPage.length(PAGE_FRAMES, frameBytes)
                + (rest == 0 ? 0 : OggPage.length(rest, frameBytes));
    }

    @Override
    public void write(long from, long toExclusive, Frames source, OutputStream out) throws IOException {
        long at = from;
        if (at < header.length) {
            int end = (int) Math.min(header.length, toExclusive);
            out.write(header, (int) at, end - (int) at);
            at = end;
        }
        int pageBytes = OggPage.length(PAGE_FRAMES, frameBytes);
        while (at < toExclusive) {
            long number = (at - header.length) / pageBytes;
            byte[] page = page(number, source);
            int skip = (int) (at - header.length - number * pageBytes);
            int count = (int) Math.min(page.length - skip, toExclusive - at);
            out.write(page, skip, count);
            at += count;
        }
    }

    private byte[] page(long number, Frames source) throws IOException {
        long first = number * PAGE_FRAMES;
        long last = Math.min(frames, first + PAGE_FRAMES);
        byte[] segments = new byte[(int) (last - first)];
        Arrays.fill(segments, (byte) frameBytes);
        long granule = last * OpusClipEncoder.CLOCK / OpusClipEncoder.PACKETS_PER_SECOND;
        int flags = last == frames ? OggPage.LAST : 0;
        return OggPage.of(flags, granule, (int) (headerPages + number), segments, source.bytes(first, last));
    }
}
