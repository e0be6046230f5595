package app.lectern.audio;

/** A cover picture to embed in a file. Immutable. */
public final class Artwork {

    private final String mediaType;
    private final byte[] bytes;

    /**
     * @param mediaType {@code image/jpeg} or {@code image/png}
     * @param bytes the picture file
     */
    public Artwork(String mediaType, byte[] bytes) {
        this.mediaType = mediaType;
        this.bytes = bytes.clone();
    }

    String mediaType() {
        return mediaType;
    }

    byte[] bytes() {
        return bytes.clone();
    }
}
