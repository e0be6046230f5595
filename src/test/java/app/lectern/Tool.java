package app.lectern;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A program of the machine that a test needs. A missing one fails the test with the command that installs it. */
public record Tool(String name, String debianPackage) {

    public static final Tool FFMPEG = new Tool("ffmpeg", "ffmpeg");
    public static final Tool FFPROBE = new Tool("ffprobe", "ffmpeg");
    public static final Tool MPG123 = new Tool("mpg123", "mpg123");

    /** What a program printed (standard output and error together) and how it ended. */
    public record Outcome(int code, String output) {}

    /** Runs the program to its end, within a minute. */
    public Outcome run(String... arguments) {
        List<String> command = new java.util.ArrayList<>(List.of(name));
        command.addAll(List.of(arguments));
        return run(command, "");
    }

    /** Runs any command to its end, within a minute, with some text on its standard input. */
    public Outcome run(List<String> command, String input) {
        try {
            Path in = Files.createTempFile("lectern-in", ".txt");
            Path out = Files.createTempFile("lectern-out", ".txt");
            try {
                Files.writeString(in, input);
                Process process = new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectInput(in.toFile())
                        .redirectOutput(out.toFile())
                        .start();
                if (!process.waitFor(60, SECONDS)) {
                    process.destroyForcibly();
                    throw new AssertionError(command + " did not end within a minute");
                }
                return new Outcome(process.exitValue(), Files.readString(out, StandardCharsets.UTF_8));
            } finally {
                Files.delete(in);
                Files.delete(out);
            }
        } catch (IOException missing) {
            if (missing.getMessage() != null && missing.getMessage().contains("error=2")) {
                throw new AssertionError(
                        name + " is not installed; install it with: apt-get install " + debianPackage, missing);
            }
            throw new UncheckedIOException(missing);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
