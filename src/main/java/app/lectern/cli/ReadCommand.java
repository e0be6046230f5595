package app.lectern.cli;

import app.lectern.App;
import app.lectern.Workshop;
import app.lectern.article.Article;
import app.lectern.article.Problem;
import app.lectern.audio.Format;
import app.lectern.narrate.Narration;
import app.lectern.narrate.Narrator;
import app.lectern.narrate.Rendition;
import app.lectern.narrate.Urgency;
import app.lectern.script.ReadingChoices;
import app.lectern.speech.Voice;
import app.lectern.speech.Voices;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads articles into audio files. */
@Command(
        name = "read",
        description = "Reads articles aloud into audio files, one each.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  lectern read https://example.org/article",
            "  lectern read saved.html -o saved.mp3 --rate 1.5",
            "  pbpaste | lectern read - -o - | mpg123 -"
        })
final class ReadCommand implements Callable<Integer> {

    private static final int STEP = 64 * 1024;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "SOURCE",
            description = "A web address, an .html or .txt file, or - for standard input.")
    private List<String> sources = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE|DIR",
            description =
                    "Where to write: a file, a folder (one that is to be made ends in /), or - for standard output. "
                            + "By default a file named after the title, here.")
    private @Nullable String output;

    @Option(names = "--voice", paramLabel = "ID", description = "Who reads; see 'lectern voices'.")
    private @Nullable String voice;

    @Option(
            names = "--rate",
            paramLabel = "R",
            defaultValue = "1",
            description = "How fast, from 0.5 to 4 times the voice's own pace. Default: ${DEFAULT-VALUE}.")
    private double rate;

    @Option(
            names = "--format",
            paramLabel = "F",
            description = "mp3, opus or wav. Default: what the output's name ends in, else mp3.")
    private @Nullable String format;

    @Option(names = "--voices", paramLabel = "DIR", description = "A folder with more voices. May be repeated.")
    private List<Path> folders = List.of();

    @Mixin
    private PrivateHosts privateHosts = new PrivateHosts();

    @Override
    public Integer call() throws IOException {
        if (!(rate >= 0.5 && rate <= 4)) {
            throw new ParameterException(spec.commandLine(), "--rate must lie between 0.5 and 4.");
        }
        boolean folder = output != null && isFolder(output);
        if (sources.size() > 1 && output != null && !folder) {
            throw new ParameterException(
                    spec.commandLine(),
                    "With several sources, -o must name a folder, which ends in / if it is to be made: " + output);
        }
        Format packing = packing(folder);
        Voices voices = Voices.load(VoicesFolders.of(VoicesFolders.DATA, folders));
        voices.complaints().forEach(spec.commandLine().getErr()::println);
        if (voice != null) {
            speaker(voices, voice);
        }
        int failures = 0;
        try (Workshop workshop = App.workshop(voices, privateHosts.allowed())) {
            for (String source : sources) {
                try {
                    read(workshop.narrator(), voices, source, packing, folder);
                } catch (Problem problem) {
                    failures++;
                    complain(source, String.valueOf(problem.getMessage()));
                } catch (IOException trouble) {
                    failures++;
                    complain(source, Lectern.words(trouble));
                }
            }
        }
        return failures == 0 ? 0 : Lectern.FAILED;
    }

    private void read(Narrator narrator, Voices voices, String source, Format packing, boolean folder)
            throws IOException {
        Article article = narrator.read(Sources.of(source));
        Voice reader = voice == null
                ? voices.suiting(voices.standard(), article.metadata().language())
                : speaker(voices, voice);
        Narration narration = narrator.narrate(article, ReadingChoices.standard(), reader, rate)
                .audible();
        if (!narration.layout().notice().isEmpty()) {
            spec.commandLine().getErr().println(narration.layout().notice());
        }
        Rendition rendition = narrator.rendition(narration, packing);
        String title = narration.article().metadata().title();
        if ("-".equals(output)) {
            // Not System.out, which would not say that nobody is listening any more.
            try (OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), STEP)) {
                rendition.write(0, rendition.length(), out, Urgency.BUNDLE);
            }
            return;
        }
        Path file = output == null || folder
                ? unused(Path.of(output == null ? "" : output), FileNames.of(title), packing)
                : Path.of(output);
        if (folder) {
            Files.createDirectories(Path.of(String.valueOf(output)));
        }
        Path unfinished = file.resolveSibling(file.getFileName() + ".part");
        // for whoever presses Ctrl+C
        unfinished.toFile().deleteOnExit();
        try (ProgressBar progress = new ProgressBar(spec.commandLine().getErr(), title, ProgressBar.wanted())) {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished), STEP)) {
                rendition.write(0, rendition.length(), progress.over(out, rendition.length()), Urgency.BUNDLE);
            }
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
        if (ProgressBar.wanted()) {
            spec.commandLine().getErr().println(file);
        }
    }

    private void complain(String source, String message) {
        spec.commandLine().getErr().println("lectern: " + source + ": " + message);
    }

    /** One that is there, or one whose name says that it shall be made. */
    private static boolean isFolder(String output) {
        return output.endsWith("/") || Files.isDirectory(Path.of(output));
    }

    private Format packing(boolean folder) {
        String wanted = format;
        if (wanted == null && output != null && !folder && output.lastIndexOf('.') >= 0) {
            wanted = output.substring(output.lastIndexOf('.') + 1);
            if (wanted.equals("ogg")) {
                wanted = "opus";
            }
        }
        if (wanted == null || wanted.isEmpty()) {
            return Format.MP3;
        }
        for (Format known : Format.values()) {
            if (known.name().equals(wanted.toUpperCase(Locale.ROOT))) {
                return known;
            }
        }
        throw new ParameterException(
                spec.commandLine(), "There is no format " + wanted + "; there are mp3, opus and wav.");
    }

    private Voice speaker(Voices voices, String id) {
        return voices.find(id)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "There is no voice " + id + "; 'lectern voices' lists them."));
    }

    private static Path unused(Path folder, String name, Format packing) {
        Path file = folder.resolve(name + "." + packing.extension());
        for (int number = 2; Files.exists(file); number++) {
            file = folder.resolve(name + "-" + number + "." + packing.extension());
        }
        return file;
    }
}
