package app.lectern.speech;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Finds the folders that describe a voice each. */
final class VoiceFolders {

    private static final String BUILT_IN = "/voices";

    private VoiceFolders() {}

    /** The folders within a folder that hold a voice, by name. */
    static List<Path> in(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> Files.exists(entry.resolve(VoiceFile.NAME)))
                    .sorted()
                    .toList();
        }
    }

    /** Hands out the folders of the voices that Lectern was built with; they can only be read meanwhile. */
    static void builtIn(Consumer<Path> reader) {
        URL standard = Objects.requireNonNull(
                VoiceFolders.class.getResource(BUILT_IN + "/" + Voice.STANDARD + "/" + VoiceFile.NAME),
                "Lectern was built without its standard voice");
        try {
            URLConnection connection = standard.openConnection();
            if (connection instanceof JarURLConnection jar) {
                try (FileSystem files =
                        FileSystems.newFileSystem(Path.of(jar.getJarFileURL().toURI()))) {
                    in(files.getPath(BUILT_IN)).forEach(reader);
                }
            } else {
                Path file = Path.of(URI.create(standard.toString()));
                in(Objects.requireNonNull(file.getParent()).resolveSibling(".").normalize())
                        .forEach(reader);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("Lectern's own voices are in a strange place: " + standard, e);
        }
    }
}
