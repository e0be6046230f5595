package app.lectern.audio;

/** The kinds of audio file that an article can become. */
public enum Format {
    /** MP3 at a constant bitrate: plays everywhere. */
    MP3("mp3", "audio/mpeg"),
    /** Ogg Opus at a constant 24 kbit/s: for little data. */
    OPUS("opus", "audio/ogg; codecs=opus"),
    /** Uncompressed 16-bit samples. */
    WAV("wav", "audio/wav");

    private final String extension;
    private final String mediaType;

    Format(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** What a file name ends in, without the dot; also names the format in addresses. */
    public String extension() {
        return extension;
    }

    /** The media type for {@code Content-Type}. */
    public String mediaType() {
        return mediaType;
    }
}
