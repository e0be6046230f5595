package app.lectern.benchmark;

import app.lectern.article.Article;
import app.lectern.article.Page;
import app.lectern.extract.Extractor;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * How many milliseconds it takes to find the article in a page, the parse included, by the size of the page: from an
 * everyday one to the longest that is read. Linear cost shows as a tenfold time for a tenfold page.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 4, time = 3)
public class ExtractBenchmark {

    private static final String SECTION = "<section class=\"part\"><h2>What the keeper of day %1$d wrote</h2>"
            + "<p>On day %1$d the keeper counted <a href=\"/boats/%1$d\">the boats</a> in the harbour once more, and wrote the"
            + " number down <em>before</em> he lit the lamp on the head.</p>"
            + "<ul class=\"list\"><li>Boats that had come in: %1$d.</li><li>Boats that had gone out: none.</li></ul>"
            + "<aside class=\"related\"><h3>Related</h3><a href=\"/a/%1$d\">Fog on the coast</a></aside>"
            + "<p>Nobody asked him why, and he %1$d times had no answer ready for those who did. He said that a number which"
            + " is written down every evening tells you what the sea has kept, and that this was the whole of his trade, the"
            + " lamp being only there to read by.</p></section>\n";

    /** The longest page that is read: 5,000 kB, and no more than 150,000 tags. */
    @Param({"50", "500", "5000"})
    public int kilobytes;

    private final Extractor extractor = new Extractor();
    private Page page = page("");

    @Setup
    public void write() {
        StringBuilder html =
                new StringBuilder("<!doctype html><html lang=en><title>The count</title><nav><a href=/>Home</a>"
                        + "</nav><main><article><h1>The count</h1>");
        for (int day = 1; html.length() < kilobytes * 1000; day++) {
            html.append(String.format(SECTION, day));
        }
        page = page(html.append("</article></main><footer>All rights reserved</footer>")
                .toString());
    }

    private static Page page(String html) {
        return new Page(null, "text/html", StandardCharsets.UTF_8, html.getBytes(StandardCharsets.UTF_8));
    }

    @Benchmark
    public Article extract() {
        return extractor.extract(page);
    }

    public static void main(String[] arguments) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(ExtractBenchmark.class.getName())
                        .build())
                .run();
    }
}
