package app.lectern.audio;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Bare 16-bit little-endian samples: a frame is a sample. */
final class PcmEncoder implements Encoder {

    static final int SAMPLE_BYTES = 2;

    @Override
    public String name() {
        return "pcm-1";
    }

    @Override
    public int frameSamples() {
        return 1;
    }

    @Override
    public int frameBytes() {
        return SAMPLE_BYTES;
    }

    @Override
    public int delay() {
        return 0;
    }

    @Override
    public int trimmed() {
        return 0;
    }

    @Override
    public int frames(int samples) {
        return samples;
    }

    @Override
    public byte[] encode(short[] samples) {
        ByteBuffer bytes = ByteBuffer.allocate(samples.length * SAMPLE_BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asShortBuffer().put(samples);
        return bytes.array();
    }

    @Override
    public byte[] silence() {
        return new byte[SAMPLE_BYTES];
    }
}
