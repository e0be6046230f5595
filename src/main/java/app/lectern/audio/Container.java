package app.lectern.audio;

import java.io.IOException;
import java.io.OutputStream;

/** A file around frames, of which any part can be written without the others. Immutable. */
public interface Container {

    /** What stands before the first frame: it depends on the tags and the length. */
    byte[] header();

    /** Length of the file in bytes. */
    long length();

    /**
     * Writes a part of the file.
     *
     * @param from first byte
     * @param toExclusive behind the last byte
     * @param frames asked only for the frames that the part touches, in their order
     */
    void write(long from, long toExclusive, Frames frames, OutputStream out) throws IOException;

    /** Where a container gets its frames from. */
    interface Frames {

        /**
         * The bytes of consecutive frames.
         *
         * @param from first frame, from 0
         * @param toExclusive behind the last frame
         */
        byte[] bytes(long from, long toExclusive) throws IOException;
    }
}
