package app.lectern.cli;

import app.lectern.speech.VoiceImport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes over a voice of another speech system. */
@Command(
        name = "import",
        description = "Take over a diphone voice of the Festival speech system, such as Debian's festvox-kdlpc16k.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Example:",
            "  lectern voices import /usr/share/festival/voices/english/ked_diphone",
        })
final class ImportVoiceCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "The folder of the installed voice; it holds a .group file.")
    private Path from = Path.of("");

    @Option(
            names = "--to",
            paramLabel = "DIR",
            description = "The folder that gets the new voice's folder. Default: .lectern/voices in your home.")
    private Path to = VoicesFolders.OWN;

    @Override
    public Integer call() {
        try {
            spec.commandLine().getOut().println(VoiceImport.of(from, to));
            return 0;
        } catch (IOException trouble) {
            spec.commandLine().getErr().println("lectern: " + trouble.getMessage());
            return Lectern.FAILED;
        }
    }
}
