package app.lectern.audio;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The frame that Xing and LAME put in front of an MP3 file: silent itself, it tells players how many frames follow, and
 * that nothing but the decoder's own delay is to be cut off, so that they show and seek the exact time.
 */
final class Mp3Header {

    /** Where it begins in a mono frame of MPEG-2: behind 4 bytes of header and 9 of side information. */
    private static final int OFFSET = 13;

    private static final int HAS_FRAMES_AND_BYTES = 3;

    private Mp3Header() {}

    /**
     * @param silence a silent frame of the file
     * @param frames how many frames follow
     */
    static byte[] of(byte[] silence, long frames) {
        byte[] frame = silence.clone();
        Arrays.fill(frame, 4, frame.length, (byte) 0);
        ByteBuffer.wrap(frame, OFFSET, frame.length - OFFSET)
                .put("Info".getBytes(StandardCharsets.US_ASCII))
                .putInt(HAS_FRAMES_AND_BYTES)
                .putInt((int) frames)
                .putInt((int) Math.min(Integer.MAX_VALUE, (frames + 1) * frame.length))
                .put("LAME3.100".getBytes(StandardCharsets.US_ASCII));
        return frame;
    }
}
