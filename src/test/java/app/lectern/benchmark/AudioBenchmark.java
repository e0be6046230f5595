package app.lectern.benchmark;

import app.lectern.article.Script;
import app.lectern.audio.Format;
import app.lectern.audio.Tags;
import app.lectern.library.ClipCache;
import app.lectern.narrate.Layout;
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
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * How long a listener waits for an article of 10,000 words, in milliseconds: each time another article, of which nothing
 * was rendered before.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx256m")
@Warmup(iterations = 4)
@Measurement(iterations = 8)
public class AudioBenchmark {

    private static final int WORDS = 10_000;
    private static final int PART = 65_536;
    private static final long CACHE_BYTES = 1L << 30;
    private final Random random = new Random(11);
    private Path folder;
    private Studio studio;
    private Voice voice;
    private Script script;
    private Layout layout;
    private Rendition rendition;

    @Setup
    public void open() throws IOException {
        folder = Files.createTempDirectory("benchmark");
        Voices voices = Voices.load(List.of());
        voice = voices.standard();
        studio = new Studio(voices, new ClipCache(folder, CACHE_BYTES));
    }

    @Setup(Level.Invocation)
    public void write() {
        script = LongScript.of(WORDS, random);
        layout = studio.layout(script, voice, 1);
        Tags tags = new Tags("Title", "", "", null, "en", "", null);
        rendition = studio.rendition(script, layout, voice, 1, Format.MP3, tags);
    }

    @TearDown
    public void close() throws IOException {
        studio.close();
        try (var files = Files.walk(folder)) {
            files.map(Path::toFile).sorted(java.util.Comparator.reverseOrder()).forEach(java.io.File::delete);
        }
    }

    @Benchmark
    public Layout layOut() {
        return studio.layout(script, voice, 1);
    }

    @Benchmark
    public void firstBytes() throws IOException {
        rendition.write(0, 8_192, OutputStream.nullOutputStream());
    }

    @Benchmark
    public void partInTheMiddle() throws IOException {
        rendition.write(rendition.length() / 2, rendition.length() / 2 + PART, OutputStream.nullOutputStream());
    }

    @Benchmark
    public void whole() throws IOException {
        rendition.write(0, rendition.length(), OutputStream.nullOutputStream(), Urgency.BUNDLE);
    }

    public static void main(String[] arguments) throws RunnerException {
        new Runner(new OptionsBuilder().include(AudioBenchmark.class.getName()).build()).run();
    }
}
