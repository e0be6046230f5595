package app.lectern.cli;

import app.lectern.speech.Voice;
import app.lectern.speech.Voices;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the voices that may be chosen. */
@Command(
        name = "voices",
        description = "List the voices that may be chosen: id, language, name and what it sounds like.",
        mixinStandardHelpOptions = true,
        subcommands = ImportVoiceCommand.class)
final class VoicesCommand implements Callable<Integer> {

    @Option(
            names = "--voices",
            paramLabel = "DIR",
            description = "A folder with more voices, besides .lectern/voices in your home. May be repeated.")
    private List<Path> folders = new ArrayList<>();

    @Override
    public Integer call() {
        Voices voices = Voices.load(VoicesFolders.of(VoicesFolders.DATA, folders));
        for (Voice voice : voices.all()) {
            System.out.printf("%-12s %-6s %-12s %s%n", voice.id(), voice.language(), voice.name(), voice.description());
        }
        voices.complaints().forEach(System.err::println);
        return voices.complaints().isEmpty() ? 0 : Lectern.FAILED;
    }
}
