package app.lectern.benchmark;

import app.lectern.words.Verbaliser;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** How many bytes of text become spoken words in a microsecond, which is megabytes in a second, on one core. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 4, time = 2)
public class WordsBenchmark {

    private static final List<String> NEWS = List.of(
            "The council of Port Ellery voted 7-4 on Tuesday to spend $2.4 million on the old harbour wall.",
            "It was built in 1887 and repaired twice, most recently after the storm of 14 February 1993.",
            "“Nobody here has forgotten that night,” said Dr. Moira Kettle, 71, who lived on Quay St. then.",
            "Work is to begin at 8 a.m. on 3 May and to last about 18 months; roughly 350 m of stone will move.",
            "Fishermen fear for the season, which brought in £610,000 last year, up 12% on the year before.",
            "The EU’s coastal fund pays half, and the rest comes from a loan that runs until 2041.",
            "Those who want to see the plans can find them at www.example.org/harbour or in the town hall.");
    private static final int BYTES = NEWS.stream()
            .mapToInt(line -> line.getBytes(StandardCharsets.UTF_8).length)
            .sum();

    private final Verbaliser verbaliser = new Verbaliser(false, true);

    @Benchmark
    @OperationsPerInvocation(656)
    public void textToWords(Blackhole hole) {
        NEWS.forEach(line -> hole.consume(verbaliser.words(line)));
    }

    public static void main(String[] arguments) throws RunnerException {
        if (BYTES != 656) {
            throw new IllegalStateException("the text has " + BYTES + " bytes");
        }
        new Runner(new OptionsBuilder().include(WordsBenchmark.class.getName()).build()).run();
    }
}
