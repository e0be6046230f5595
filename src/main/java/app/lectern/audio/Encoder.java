package app.lectern.audio;

/**
 * Turns the samples of one sentence into a clip of frames of equal size, so that clips and silent frames put one after
 * the other make a file in which time and bytes are in proportion. The same samples always give the same bytes.
 * Thread-safe.
 */
public interface Encoder {

    /** Names what the bytes depend on besides the samples; another setting or another version has another name. */
    String name();

    /** Samples that one frame holds. */
    int frameSamples();

    /** Bytes that one frame takes. */
    int frameBytes();

    /** Samples from the start of a clip to its first own sample, once it is decoded. */
    int delay();

    /** Samples that a player cuts off the beginning of the file. */
    int trimmed();

    /** Frames in the clip of so many samples. */
    int frames(int samples);

    /**
     * The clip of a sentence: {@link #frames} frames of {@link #frameBytes} bytes.
     *
     * @param samples 16-bit samples that begin and end in silence
     */
    byte[] encode(short[] samples);

    /** A frame that fits behind any clip and before any other, and is silent. */
    byte[] silence();
}
