package app.lectern.speech;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The voices that may be chosen. Immutable. */
public final class Voices {

    private final List<Voice> all;
    private final List<String> complaints;

    private Voices(List<Voice> all, List<String> complaints) {
        this.all = List.copyOf(all);
        this.complaints = List.copyOf(complaints);
    }

    /**
     * Reads the voices that were built in and those in some folders, each of which holds one folder a voice, or FreeTTS's
     * own voices in their jars. A voice
     * that cannot be read is left out and complained about; one with the id of an earlier one takes its place.
     */
    public static Voices load(List<Path> folders) {
        Map<String, Voice> found = new LinkedHashMap<>();
        List<String> complaints = new ArrayList<>();
        VoiceFolders.builtIn(folder -> add(folder, null, found, complaints));
        found.values().removeIf(voice -> !CommandEngine.isInstalled(voice));
        for (Path folder : folders) {
            try {
                VoiceFolders.in(folder).forEach(each -> add(each, each, found, complaints));
                VoiceJars.in(folder).forEach(each -> addRead(each, () -> VoiceJars.read(each), found, complaints));
            } catch (IOException e) {
                complaints.add("The voices folder " + folder + " cannot be read.");
            }
        }
        List<Voice> all = new ArrayList<>(found.values());
        all.sort(Comparator.comparing(voice -> !voice.id().equals(Voice.STANDARD)));
        return new Voices(all, complaints);
    }

    private static void add(Path folder, @Nullable Path own, Map<String, Voice> found, List<String> complaints) {
        addRead(folder, () -> VoiceFile.read(folder, own), found, complaints);
    }

    private static void addRead(
            Path folder, Supplier<Voice> reader, Map<String, Voice> found, List<String> complaints) {
        try {
            Voice voice = reader.get();
            found.put(voice.id(), voice);
        } catch (IllegalArgumentException e) {
            complaints.add("The voice in " + folder + " is left out: " + e.getMessage() + ".");
        }
    }

    /** Every voice, the standard one first. */
    public List<Voice> all() {
        return all;
    }

    /** The voice of that id. */
    public Optional<Voice> find(String id) {
        return all.stream().filter(voice -> voice.id().equals(id)).findFirst();
    }

    /**
     * Who reads a text: the voice that was chosen if it speaks the text's language, else one that does, if there is any.
     *
     * @param language BCP 47 tag, or empty if it is not known
     */
    public Voice suiting(Voice chosen, String language) {
        Voice reader = Stream.concat(Stream.of(chosen), all.stream().sorted(Comparator.comparing(Voice::isPolyglot)))
                .filter(voice -> voice.speaks(language))
                .findFirst()
                .orElse(chosen);
        return reader.isPolyglot() ? reader.speaking(language) : reader;
    }

    /** The voice for whoever has not chosen one. */
    public Voice standard() {
        return all.get(0);
    }

    /** What was wrong with the voices that were left out, one sentence each that names the folder. */
    public List<String> complaints() {
        return complaints;
    }
}
