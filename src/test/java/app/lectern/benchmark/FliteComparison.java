package app.lectern.benchmark;

import app.lectern.article.Script;
import app.lectern.article.Sentence;
import app.lectern.audio.Format;
import app.lectern.audio.Tags;
import app.lectern.library.ClipCache;
import app.lectern.narrate.Rendition;
import app.lectern.narrate.Studio;
import app.lectern.narrate.Urgency;
import app.lectern.speech.Voice;
import app.lectern.speech.Voices;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * The same 10,000 words as a whole MP3 file, by Lectern (laid out, rendered, encoded and written to a file) and by
 * flite's voice of the same diphones and then lame at the same bitrate and quality, in turn; each time other words.
 */
public final class FliteComparison {

    private static final int ROUNDS = 5;
    private static final int WARM_UP = 2;

    private FliteComparison() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("comparison");
        Voices voices = Voices.load(List.of());
        Random random = new Random(5);
        try (Studio studio = new Studio(voices, new ClipCache(folder.resolve("clips"), 1L << 30))) {
            for (int round = -WARM_UP; round < ROUNDS; round++) {
                Script script = LongScript.of(10_000, random);
                long ours = lectern(studio, voices.standard(), script, folder.resolve("lectern.mp3"));
                long theirs = flite(script, folder);
                System.out.printf(
                        "%s: Lectern %d ms, flite and lame %d ms%n", round < 0 ? "warm-up" : round, ours, theirs);
            }
        }
    }

    private static long lectern(Studio studio, Voice voice, Script script, Path file) throws IOException {
        long begun = System.nanoTime();
        Tags tags = new Tags("Title", "", "", null, "en", "", null);
        Rendition rendition = studio.rendition(script, studio.layout(script, voice, 1), voice, 1, Format.MP3, tags);
        try (OutputStream out = Files.newOutputStream(file)) {
            rendition.write(0, rendition.length(), out, Urgency.BUNDLE);
        }
        return (System.nanoTime() - begun) / 1_000_000;
    }

    private static void run(String... command) throws IOException, InterruptedException {
        if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
            throw new IOException("Failed: " + String.join(" ", command));
        }
    }

    private static long flite(Script script, Path folder) throws IOException, InterruptedException {
        String text = script.sentences().stream().map(Sentence::spoken).collect(Collectors.joining(".\n")) + ".\n";
        Path in = Files.writeString(folder.resolve("text.txt"), text);
        Path out = folder.resolve("flite.mp3");
        // through a file, since flite writes a WAV file's header last and cannot do that in a pipe
        String wave = folder.resolve("flite.wav").toString();
        long begun = System.nanoTime();
        run("flite", "-voice", "kal16", "-f", in.toString(), "-o", wave);
        run("lame", "--quiet", "--cbr", "-b", "40", "-q", "9", wave, out.toString());
        long took = (System.nanoTime() - begun) / 1_000_000;
        if (Files.size(out) < 1_000_000) {
            throw new IOException("flite and lame made no such file: " + Files.size(out) + " bytes");
        }
        return took;
    }
}
