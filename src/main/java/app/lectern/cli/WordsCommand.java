package app.lectern.cli;

import app.lectern.App;
import app.lectern.script.ScriptWriter;
import app.lectern.speech.VoiceLexicon;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Prints for each line on standard input the words that would be spoken, one line each. */
@Command(
        name = "words",
        description = "Print for each line on standard input the words that would be spoken.",
        mixinStandardHelpOptions = true)
final class WordsCommand implements Callable<Integer> {

    @Override
    public Integer call() throws IOException {
        ScriptWriter writer = App.scriptWriter(new VoiceLexicon());
        LineByLine.answer(writer::words);
        return 0;
    }
}
