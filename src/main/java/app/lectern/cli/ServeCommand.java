package app.lectern.cli;

import app.lectern.App;
import app.lectern.AppSettings;
import app.lectern.article.Problem;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Serves the library until the process is told to stop. */
@Command(
        name = "serve",
        description = "Serves the library in the browser until it is stopped (Ctrl+C).",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "7070",
            description = "Where to listen; 0 takes any free port. Default: ${DEFAULT-VALUE}.")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "HOST",
            defaultValue = "127.0.0.1",
            description = "The address to listen on; 0.0.0.0 lets other machines in. Default: ${DEFAULT-VALUE}.")
    private String host = "127.0.0.1";

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The folder that keeps everything. Default: .lectern in your home.")
    private Path data = VoicesFolders.DATA;

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "The address under which others reach this server, if it stands behind a proxy.")
    private @Nullable URI baseUrl;

    @Mixin
    private PrivateHosts privateHosts = new PrivateHosts();

    @Option(
            names = "--voices",
            paramLabel = "DIR",
            description = "A folder with more voices, besides the folder voices in the data folder. May be repeated.")
    private List<Path> voices = List.of();

    @Override
    public Integer call() throws InterruptedException {
        if (port < 0 || port > 65535) {
            throw new ParameterException(spec.commandLine(), "--port must lie between 0 and 65535.");
        }
        if (baseUrl != null
                && (baseUrl.getHost() == null || !Set.of("http", "https").contains(baseUrl.getScheme()))) {
            throw new ParameterException(
                    spec.commandLine(), "--base-url must be a whole address, such as https://listen.example.org.");
        }
        PrintWriter out = spec.commandLine().getOut();
        CountDownLatch stopped = new CountDownLatch(1);
        App app = App.open(
                new AppSettings(data, host, port, baseUrl, privateHosts.allowed(), VoicesFolders.of(data, voices)));
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            app.close();
                            stopped.countDown();
                        },
                        "shutdown"));
        try {
            URI address = app.start();
            app.complaints().forEach(spec.commandLine().getErr()::println);
            out.println("Lectern is ready at " + address);
            out.println("Press Ctrl+C to stop. Everything is kept in " + data.toAbsolutePath());
            out.flush();
        } catch (Problem problem) {
            app.close();
            throw problem;
        }
        stopped.await();
        return 0;
    }
}
