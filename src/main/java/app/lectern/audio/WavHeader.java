package app.lectern.audio;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** The 44 bytes in front of the samples of a WAV file (RIFF, 16-bit PCM, one channel). */
final class WavHeader {

    private static final int LENGTH = 44;
    private static final int FORMAT_LENGTH = 16;
    private static final short PCM = 1;

    private WavHeader() {}

    static byte[] of(int sampleRate, long samples) {
        int size = (int) (samples * PcmEncoder.SAMPLE_BYTES);
        return ByteBuffer.allocate(LENGTH)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(ascii("RIFF"))
                .putInt(LENGTH - 8 + size)
                .put(ascii("WAVEfmt "))
                .putInt(FORMAT_LENGTH)
                .putShort(PCM)
                .putShort((short) 1)
                .putInt(sampleRate)
                .putInt(sampleRate * PcmEncoder.SAMPLE_BYTES)
                .putShort((short) PcmEncoder.SAMPLE_BYTES)
                .putShort((short) (PcmEncoder.SAMPLE_BYTES * 8))
                .put(ascii("data"))
                .putInt(size)
                .array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
