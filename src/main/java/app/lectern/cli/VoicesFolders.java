package app.lectern.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Where voices of the person's own are looked for. */
final class VoicesFolders {

    /** The folder that keeps everything, unless a command names another. */
    static final Path DATA = Path.of(System.getProperty("user.home"), ".lectern");

    /** Voices in it are found without being named. */
    static final Path OWN = DATA.resolve("voices");

    private VoicesFolders() {}

    /** The voices folder in a data folder, if there is one, and those that were named. */
    static List<Path> of(Path data, List<Path> named) {
        List<Path> all = new ArrayList<>();
        if (Files.isDirectory(data.resolve("voices"))) {
            all.add(data.resolve("voices"));
        }
        all.addAll(named);
        return all;
    }
}
