package app.lectern.cli;

import app.lectern.App;
import app.lectern.article.Word;
import app.lectern.script.ScriptWriter;
import app.lectern.speech.VoiceLexicon;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;

/** Prints for each line on standard input the words that would be spoken and how they sound, one line each. */
@Command(
        name = "phones",
        description = "Print for each line on standard input the words that would be spoken with their sounds, as in"
                + " read=r.eh1.d.",
        mixinStandardHelpOptions = true)
final class PhonesCommand implements Callable<Integer> {

    @Override
    public Integer call() throws IOException {
        VoiceLexicon lexicon = new VoiceLexicon();
        ScriptWriter writer = App.scriptWriter(lexicon);
        LineByLine.answer(line ->
                writer.line(line).stream().map(word -> sounds(word, lexicon)).collect(Collectors.joining(" ")));
        return 0;
    }

    private static String sounds(Word word, VoiceLexicon lexicon) {
        List<String> phones = word.phones().isEmpty() ? lexicon.phones(word.spoken()) : word.phones();
        return word.spoken() + "=" + String.join(".", phones);
    }
}
