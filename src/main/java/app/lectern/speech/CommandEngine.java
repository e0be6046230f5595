package app.lectern.speech;

import app.lectern.article.Problem;
import app.lectern.article.Sentence;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Says sentences with a local program, one run a sentence: the text goes to its standard input, or into a file for a
 * program that wants one, but never into its arguments, and no shell is between.
 */
final class CommandEngine implements SpeechEngine {

    /** Ten minutes of sound; more than any sentence has. */
    private static final int MOST_BYTES = 64_000_000;

    private final Duration patience;
    private final ScheduledThreadPoolExecutor watch = new ScheduledThreadPoolExecutor(1, work -> {
        Thread thread = new Thread(work, "speech-watch");
        thread.setDaemon(true);
        return thread;
    });

    /** @param patience how long the program may take for one sentence */
    CommandEngine(Duration patience) {
        this.patience = patience;
    }

    /** Whether the program of a voice is there; true for one that needs none. */
    static boolean isInstalled(Voice voice) {
        Voice.Command command = voice.command();
        return command == null
                || Stream.of(String.valueOf(System.getenv("PATH")).split(File.pathSeparator))
                        .map(folder -> Path.of(folder).resolve(command.words().get(0)))
                        .anyMatch(Files::isExecutable);
    }

    @Override
    public OptionalInt samples(Sentence sentence, Voice voice, double rate) {
        return OptionalInt.empty();
    }

    @Override
    public float[] say(Sentence sentence, Voice voice, double rate) {
        Voice.Command command = Objects.requireNonNull(voice.command());
        byte[] text = text(sentence, voice).getBytes(StandardCharsets.UTF_8);
        try {
            Path folder = Files.createTempDirectory("sentence");
            Path input = folder.resolve("input.txt");
            Path output = folder.resolve("output.wav");
            byte[] sound;
            try {
                Files.write(input, text);
                sound = run(voice, words(command, voice, rate, input, output), text);
                if (Files.exists(output)) {
                    sound = read(output);
                }
            } finally {
                Files.deleteIfExists(input);
                Files.deleteIfExists(output);
                Files.delete(folder);
            }
            return Sound.read(sound, command.rawRate(), voice.sampleRate());
        } catch (IOException e) {
            throw new Problem(
                    Problem.Kind.UNSUPPORTED,
                    "The program of the voice “" + voice.name() + "” did not give any sound. Try it in a terminal: "
                            + String.join(" ", command.words()),
                    e);
        }
    }

    @Override
    public void close() {
        watch.shutdownNow();
    }

    private static byte[] read(Path output) throws IOException {
        try (InputStream in = Files.newInputStream(output)) {
            return in.readNBytes(MOST_BYTES);
        }
    }

    private byte[] run(Voice voice, List<String> words, byte[] text) {
        Process process;
        try {
            process = new ProcessBuilder(words)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new Problem(
                    Problem.Kind.UNSUPPORTED,
                    "The voice “" + voice.name() + "” needs the program “" + words.get(0)
                            + "”, which is not installed here.",
                    e);
        }
        ScheduledFuture<?> end = watch.schedule(process::destroyForcibly, patience.toMillis(), TimeUnit.MILLISECONDS);
        try (InputStream out = process.getInputStream()) {
            try (OutputStream in = process.getOutputStream()) {
                in.write(text);
            } catch (IOException e) {
                // it reads the file instead, or its status will tell
            }
            byte[] sound = out.readNBytes(MOST_BYTES);
            if (process.waitFor() == 0) {
                return sound;
            }
        } catch (IOException e) {
            // the same trouble as an exit with an error
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            end.cancel(false);
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        throw new Problem(
                Problem.Kind.TIMEOUT,
                "The program of the voice “" + voice.name() + "” failed or took longer than " + patience.toSeconds()
                        + " seconds for a sentence.");
    }

    /**
     * English as it is to be spoken, with the punctuation that shapes the melody; other languages as printed, since the
     * program knows better how they are spoken.
     */
    private static String text(Sentence sentence, Voice voice) {
        if (!language(voice).startsWith("en") && !sentence.printed().isBlank()) {
            return sentence.printed().replaceAll("\\p{Cntrl}", " ").strip() + "\n";
        }
        StringBuilder text = new StringBuilder();
        sentence.words()
                .forEach(word -> text.append(text.isEmpty() ? "" : " ")
                        .append(word.spoken())
                        .append(Prosody.punctuation(word.after())));
        return text.append('\n').toString();
    }

    private static String language(Voice voice) {
        return voice.isPolyglot() ? "en" : voice.language();
    }

    private static List<String> words(Voice.Command command, Voice voice, double rate, Path input, Path output) {
        return command.words().stream()
                .map(word -> word.replace("{rate}", Long.toString(Math.round(voice.rate() * rate)))
                        .replace("{pitch}", Long.toString(Math.round(voice.pitch())))
                        .replace("{language}", language(voice))
                        .replace("{input}", input.toString())
                        .replace("{output}", output.toString()))
                .toList();
    }
}
