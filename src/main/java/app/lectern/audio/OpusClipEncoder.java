package app.lectern.audio;

import io.github.jaredmdobson.concentus.OpusApplication;
import io.github.jaredmdobson.concentus.OpusEncoder;
import io.github.jaredmdobson.concentus.OpusException;
import io.github.jaredmdobson.concentus.OpusSignal;
import java.util.Arrays;

/** Opus at a constant 24 kbit/s in packets of 20 ms (RFC 6716), with a fresh encoder for each clip. */
final class OpusClipEncoder implements Encoder {

    static final int PACKETS_PER_SECOND = 50;

    /** The rate in which Opus counts, whatever it is given. */
    static final int CLOCK = 48_000;

    private static final int BITS_PER_SECOND = 24_000;

    /** Half the work of the highest for less than a tenth of the difference. */
    private static final int COMPLEXITY = 5;

    private final int sampleRate;
    private final int lookAhead;
    private final byte[] silence;

    OpusClipEncoder(int sampleRate) {
        this.sampleRate = sampleRate;
        lookAhead = open().getLookahead();
        byte[] silent = encode(new short[10 * frameSamples()]);
        silence = Arrays.copyOfRange(silent, silent.length - frameBytes(), silent.length);
    }

    @Override
    public String name() {
        return "opus-" + sampleRate + "-" + BITS_PER_SECOND + "-" + COMPLEXITY + "-1";
    }

    @Override
    public int frameSamples() {
        return sampleRate / PACKETS_PER_SECOND;
    }

    @Override
    public int frameBytes() {
        return BITS_PER_SECOND / 8 / PACKETS_PER_SECOND;
    }

    @Override
    public int delay() {
        return lookAhead;
    }

    @Override
    public int trimmed() {
        return lookAhead;
    }

    @Override
    public int frames(int samples) {
        return (samples + lookAhead + frameSamples() - 1) / frameSamples();
    }

    @Override
    public byte[] encode(short[] samples) {
        int frames = frames(samples.length);
        short[] padded = Arrays.copyOf(samples, frames * frameSamples());
        byte[] packets = new byte[frames * frameBytes()];
        OpusEncoder encoder = open();
        try {
            for (int i = 0; i < frames; i++) {
                int length = encoder.encode(
                        padded, i * frameSamples(), frameSamples(), packets, i * frameBytes(), frameBytes());
                if (length != frameBytes()) {
                    throw new IllegalStateException("The Opus encoder gave a packet of " + length + " bytes");
                }
            }
        } catch (OpusException e) {
            throw new IllegalStateException("The Opus encoder refuses a frame", e);
        }
        return packets;
    }

    @Override
    public byte[] silence() {
        return silence.clone();
    }

    private OpusEncoder open() {
        try {
            OpusEncoder encoder = new OpusEncoder(sampleRate, 1, OpusApplication.OPUS_APPLICATION_AUDIO);
            encoder.setBitrate(BITS_PER_SECOND);
            encoder.setUseVBR(false);
            encoder.setComplexity(COMPLEXITY);
            encoder.setSignalType(OpusSignal.OPUS_SIGNAL_VOICE);
            return encoder;
        } catch (OpusException e) {
            throw new IllegalStateException("The Opus encoder refuses its settings", e);
        }
    }
}
