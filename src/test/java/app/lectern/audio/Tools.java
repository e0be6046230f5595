package app.lectern.audio;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Programs that judge our files from outside. */
public final class Tools {

    private Tools() {}

    /** What came of a run. */
    public record Output(byte[] bytes, String complaints) {

        /** The bytes as 16-bit samples. */
        public short[] samples() {
            short[] samples = new short[bytes.length / 2];
            ByteBuffer.wrap(bytes)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .asShortBuffer()
                    .get(samples);
            return samples;
        }

        public String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    /** Decodes a file with ffmpeg to one channel of 16,000 samples a second. */
    public static Output ffmpeg(Path file) throws IOException, InterruptedException {
        return run(
                "ffmpeg",
                "ffmpeg",
                "-v",
                "warning",
                "-i",
                file.toString(),
                "-f",
                "s16le",
                "-ar",
                "16000",
                "-ac",
                "1",
                "-");
    }

    /** Runs a program that must be there and succeed. */
    public static Output run(String debianPackage, String... command) throws IOException, InterruptedException {
        Path complaints = Files.createTempFile("complaints", ".txt");
        try {
            Process process;
            try {
                process = new ProcessBuilder(command)
                        .redirectError(complaints.toFile())
                        .start();
            } catch (IOException e) {
                throw new AssertionError("This test needs a program: apt-get install -y " + debianPackage, e);
            }
            process.getOutputStream().close();
            byte[] bytes = process.getInputStream().readAllBytes();
            int status = process.waitFor();
            String said = Files.readString(complaints);
            if (status != 0) {
                throw new AssertionError(Arrays.toString(command) + " failed: " + said);
            }
            return new Output(bytes, said);
        } finally {
            Files.delete(complaints);
        }
    }
}
