package app.lectern.cli;

import app.lectern.App;
import app.lectern.Workshop;
import app.lectern.article.Article;
import app.lectern.article.Page;
import app.lectern.article.Problem;
import app.lectern.extract.Extractor;
import app.lectern.extract.PlainTextWriter;
import app.lectern.fetch.Pages;
import app.lectern.json.Json;
import app.lectern.speech.Voices;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the cleaned text of an article, or writes that of every page in a folder. */
@Command(
        name = "extract",
        description = "Prints an article's cleaned text; with --out, that of every .html and .txt file in a folder.",
        mixinStandardHelpOptions = true)
final class ExtractCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(
            paramLabel = "SOURCE",
            description = "A web address, an .html or .txt file, - for standard input; with --out a folder.")
    private String source = "";

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Write NAME.txt for each NAME.html or NAME.txt of a folder, and _times.tsv"
                    + " (name, wall and CPU milliseconds, after a first pass to warm up).")
    private @Nullable Path out;

    @Option(names = "--json", description = "Print everything known about the article, as JSON.")
    private boolean json;

    @Option(
            names = "--explain",
            description = "Print where the article could be, and why each piece was kept or left out.")
    private boolean explain;

    @Mixin
    private PrivateHosts privateHosts = new PrivateHosts();

    @Override
    public Integer call() throws IOException {
        if (out != null) {
            batch(Path.of(source), out);
            return 0;
        }
        PrintWriter print = spec.commandLine().getOut();
        if (explain) {
            explain(print);
            return 0;
        }
        try (Workshop workshop = App.workshop(Voices.load(List.of()), privateHosts.allowed())) {
            Article article = workshop.narrator().read(Sources.of(source));
            print.print(json ? Json.write(article) + "\n" : PlainTextWriter.write(article));
            print.flush();
        }
        return 0;
    }

    private void explain(PrintWriter print) throws IOException {
        Path file = Path.of(source);
        if (!Files.isRegularFile(file)) {
            throw new ParameterException(spec.commandLine(), "--explain needs a saved page, not " + source);
        }
        var explanation = new Extractor().explain(page(file));
        explanation.candidates().forEach(print::println);
        explanation.decisions().forEach(print::println);
    }

    private void batch(Path folder, Path target) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new ParameterException(spec.commandLine(), "With --out, the source must be a folder: " + folder);
        }
        Files.createDirectories(target);
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(ExtractCommand::isPage).sorted().toList();
        }
        Extractor extractor = new Extractor();
        for (Path file : files) {
            article(extractor, file);
        }
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        List<String> times = new ArrayList<>();
        for (Path file : files) {
            long wall = System.nanoTime();
            long cpu = threads.getCurrentThreadCpuTime();
            @Nullable Article article = article(extractor, file);
            String spent = String.format(
                    Locale.ROOT,
                    "%.3f\t%.3f",
                    (System.nanoTime() - wall) / 1e6,
                    (threads.getCurrentThreadCpuTime() - cpu) / 1e6);
            times.add(name(file) + "\t" + spent);
            if (article == null) {
                spec.commandLine().getErr().println("lectern: " + file + ": there is no article in it.");
            }
            Files.writeString(
                    target.resolve(name(file) + ".txt"), article == null ? "" : PlainTextWriter.write(article));
        }
        Files.write(target.resolve("_times.tsv"), times);
    }

    /** The article in a file, or null if there is none. */
    private static @Nullable Article article(Extractor extractor, Path file) throws IOException {
        try {
            return extractor.extract(page(file));
        } catch (Problem problem) {
            return null;
        }
    }

    private static boolean isPage(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".html") || name.endsWith(".txt");
    }

    private static String name(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }

    private static Page page(Path file) throws IOException {
        return Pages.file(file.getFileName().toString(), Files.readAllBytes(file));
    }
}
