package app.lectern.benchmark;

import app.lectern.article.Word;
import app.lectern.pronounce.Pronouncer;
import app.lectern.speech.VoiceLexicon;
import app.lectern.words.Verbaliser;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** How many kilobytes of news a second get their phones, on one core. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class PronounceBenchmark {

    private static final List<String> SENTENCES = List.of(
            "The council's plan to close two libraries met with anger on Tuesday, when residents who use them every"
                    + " week read out letters of protest.",
            "Officials said they would review the estimate, which doesn't include the cost of moving the records.",
            "Meanwhile the neighbouring town has begun to separate its refuse, a change that could increase recycling"
                    + " by a third within three years.",
            "\"We don't object to progress,\" one speaker said, \"but we've lived here all our lives and nobody asked us.\"",
            "A live broadcast of the meeting drew more than four thousand viewers, a record for the local station.");

    private final Pronouncer pronouncer = new Pronouncer(new VoiceLexicon()::phones);
    private final List<List<Word>> words =
            SENTENCES.stream().map(new Verbaliser(false, true)::words).toList();

    /** One operation is the whole text, {@link #main} prints its length. */
    @Benchmark
    public int pronounce() {
        int sum = 0;
        for (int i = 0; i < words.size(); i++) {
            sum += pronouncer.pronounce(words.get(i), SENTENCES.get(i)).size();
        }
        return sum;
    }

    public static void main(String[] arguments) throws RunnerException {
        int bytes = SENTENCES.stream().mapToInt(String::length).sum();
        System.out.println("One operation is " + bytes + " bytes of text.");
        new Runner(new OptionsBuilder()
                        .include(PronounceBenchmark.class.getSimpleName())
                        .build())
                .run();
    }
}
