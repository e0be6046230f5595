package app.lectern.audio;

import java.io.ByteArrayOutputStream;
import java.util.List;

/** How each format is made. */
public final class Packing {

    private Packing() {}

    /**
     * A format's encoder.
     *
     * @param sampleRate 16,000 or 24,000 samples a second
     */
    public static Encoder encoder(Format format, int sampleRate) {
        return switch (format) {
            case MP3 -> new Mp3Encoder(sampleRate);
            case OPUS -> new OpusClipEncoder(sampleRate);
            case WAV -> new PcmEncoder();
        };
    }

    /**
     * The file around the frames of that encoder.
     *
     * @param frames how many frames there are
     */
    public static Container container(
            Format format, Encoder encoder, int sampleRate, long frames, Tags tags, List<Chapter> chapters) {
        return switch (format) {
            case MP3 -> {
                ByteArrayOutputStream header = new ByteArrayOutputStream();
                header.writeBytes(Id3.of(tags, chapters));
                header.writeBytes(Mp3Header.of(encoder.silence(), frames));
                yield new PlainContainer(header.toByteArray(), encoder.frameBytes(), frames);
            }
            case OPUS ->
                new OggContainer(
                        new OpusHeader(sampleRate, encoder.trimmed(), tags, chapters), encoder.frameBytes(), frames);
            case WAV -> new PlainContainer(WavHeader.of(sampleRate, frames), encoder.frameBytes(), frames);
        };
    }
}
