package app.lectern;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The built jar, run as a person would run it. */
final class Packaged implements AutoCloseable {

    private static final Path JAR = Path.of("target", "lectern.jar").toAbsolutePath();
    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+");

    private final Process process;
    private final String address;

    private Packaged(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    static List<String> command(String... arguments) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", JAR.toString()));
        command.addAll(List.of(arguments));
        return command;
    }

    /** Runs a command of the terminal to its end. */
    static Tool.Outcome run(String input, String... arguments) {
        return new Tool("java", "openjdk-17-jre-headless").run(command(arguments), input);
    }

    /** Starts the server on a free port and waits for the address it prints. */
    static Packaged serve(Path data) throws IOException {
        Process process = new ProcessBuilder(command("serve", "--port", "0", "--data", data.toString()))
                .redirectErrorStream(true)
                .start();
        BufferedReader reader = process.inputReader(StandardCharsets.UTF_8);
        StringBuilder said = new StringBuilder();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            said.append(line).append('\n');
            Matcher found = ADDRESS.matcher(line);
            if (found.find()) {
                Thread drain = new Thread(() -> reader.lines().forEach(ignored -> {}));
                drain.setDaemon(true);
                drain.start();
                return new Packaged(process, found.group());
            }
        }
        throw new AssertionError("The server ended without saying its address:\n" + said);
    }

    String address() {
        return address;
    }

    /** Ends the process as a power cut would. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.onExit().get(30, SECONDS);
        } catch (TimeoutException late) {
            process.destroyForcibly();
            throw new AssertionError("The server did not stop within 30 seconds of SIGTERM", late);
        } catch (InterruptedException | ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
