package app.lectern.speech;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Map;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;

/** Reads sound that a program wrote, whatever its rate and channels, with the JDK's own decoders and resampler. */
final class Sound {

    private static final int SAMPLE_BYTES = 2;

    private Sound() {}

    /**
     * The samples, from −1 to 1, one channel.
     *
     * @param rawRate samples a second if they come bare, 16-bit little-endian; 0 if it is a WAV file
     * @param rate wanted samples a second
     * @throws IOException if that is no sound
     */
    static float[] read(byte[] bytes, int rawRate, int rate) throws IOException {
        AudioFormat wanted = new AudioFormat(
                AudioFormat.Encoding.PCM_SIGNED,
                rate,
                16,
                1,
                SAMPLE_BYTES,
                rate,
                false,
                Map.of("interpolation", "sinc"));
        try (AudioInputStream in = rawRate > 0 ? raw(bytes, rawRate) : wav(bytes);
                AudioInputStream mono = AudioSystem.getAudioInputStream(monophonic(in.getFormat()), in);
                AudioInputStream converted = AudioSystem.getAudioInputStream(wanted, mono)) {
            ByteBuffer samples = ByteBuffer.wrap(converted.readAllBytes()).order(ByteOrder.LITTLE_ENDIAN);
            float[] result = new float[samples.remaining() / SAMPLE_BYTES];
            for (int i = 0; i < result.length; i++) {
                result[i] = samples.getShort() / 32_768f;
            }
            if (result.length == 0) {
                throw new IOException("No samples");
            }
            return result;
        } catch (UnsupportedAudioFileException | IllegalArgumentException e) {
            throw new IOException(e);
        }
    }

    private static AudioInputStream raw(byte[] bytes, int rate) {
        AudioFormat format = new AudioFormat(rate, 16, 1, true, false);
        return new AudioInputStream(new ByteArrayInputStream(bytes), format, bytes.length / SAMPLE_BYTES);
    }

    /** A program that writes to a pipe cannot know its lengths beforehand, so those in the header may be nonsense. */
    private static AudioInputStream wav(byte[] bytes) throws IOException, UnsupportedAudioFileException {
        byte[] file = bytes.clone();
        ByteBuffer header = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        if (file.length > 12) {
            header.putInt(4, file.length - 8);
        }
        for (int at = 12; at + 8 <= file.length; ) {
            boolean data = Arrays.equals(file, at, at + 4, new byte[] {'d', 'a', 't', 'a'}, 0, 4);
            long length = Integer.toUnsignedLong(header.getInt(at + 4));
            if (data) {
                header.putInt(at + 4, (int) Math.min(length, file.length - at - 8));
                break;
            }
            at = (int) Math.min(file.length, at + 8 + length + length % 2);
        }
        return AudioSystem.getAudioInputStream(new ByteArrayInputStream(file));
    }

    private static AudioFormat monophonic(AudioFormat format) {
        return new AudioFormat(format.getSampleRate(), 16, 1, true, false);
    }
}
