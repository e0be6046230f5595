package app.lectern.audio;

import java.io.IOException;
import java.io.OutputStream;

/** A header, and the frames one after the other: MP3 and WAV. */
final class PlainContainer implements Container {

    private static final int CHUNK_BYTES = 16_384;

    private final byte[] header;
    private final int frameBytes;
    private final long frames;

    PlainContainer(byte[] header, int frameBytes, long frames) {
        this.header = header;
        this.frameBytes = frameBytes;
        this.frames = frames;
    }

    @Override
    public byte[] header() {
        return header.clone();
    }

    @Override
    public long length() {
        return header.length + frames * frameBytes;
    }

    @Override
    public void write(long from, long toExclusive, Frames source, OutputStream out) throws IOException {
        long at = from;
        if (at < header.length) {
            int end = (int) Math.min(header.length, toExclusive);
            out.write(header, (int) at, end - (int) at);
            at = end;
        }
        while (at < toExclusive) {
            long first = (at - header.length) / frameBytes;
            long last = Math.min(frames, first + Math.max(1, CHUNK_BYTES / frameBytes));
            byte[] bytes = source.bytes(first, last);
            int skip = (int) (at - header.length - first * frameBytes);
            int count = (int) Math.min(bytes.length - skip, toExclusive - at);
            out.write(bytes, skip, count);
            at += count;
        }
    }
}
