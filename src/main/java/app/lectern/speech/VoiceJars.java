package app.lectern.speech;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * Voices as they come for FreeTTS: a jar with a diphone database in it. The database is found by its first bytes; nothing
 * of the jar's code is run.
 */
final class VoiceJars {

    private static final int SAMPLE_RATE = 16_000;

    private VoiceJars() {}

    static boolean isJar(Path file) {
        return file.toString().endsWith(".jar");
    }

    /** The jars in a folder, by name. */
    static List<Path> in(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> isJar(entry) && Files.isRegularFile(entry))
                    .sorted()
                    .toList();
        }
    }

    /**
     * The voice of a jar, named after it.
     *
     * @throws IllegalArgumentException with a clause that says what is wrong
     */
    static Voice read(Path jar) {
        diphones(jar);
        String name = jar.getFileName().toString().replaceFirst("\\.jar$", "");
        String id = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return new Voice(
                id.isEmpty() ? "jar" : id.substring(0, Math.min(40, id.length())),
                name,
                "A voice for FreeTTS.",
                "en-US",
                Voice.Engine.FREETTS,
                SAMPLE_RATE,
                100,
                14,
                160,
                1,
                9.8,
                "see " + jar.getFileName(),
                null,
                jar);
    }

    /**
     * Where the diphones are.
     *
     * @throws IllegalArgumentException if there are none
     */
    static URL diphones(Path jar) {
        try (JarFile file = new JarFile(jar.toFile())) {
            for (JarEntry entry : file.stream().toList()) {
                if (entry.getName().endsWith(".bin") && isDiphones(file, entry)) {
                    return address(jar, entry.getName());
                }
            }
        } catch (IOException e) {
            throw new IllegalArgumentException("it cannot be read", e);
        }
        throw new IllegalArgumentException("it holds no diphones of 16,000 samples a second");
    }

    private static boolean isDiphones(JarFile jar, JarEntry entry) throws IOException {
        try (DataInputStream in = new DataInputStream(jar.getInputStream(entry))) {
            return entry.getSize() > 1_000
                    && in.readInt() == VoiceImport.MAGIC
                    && in.readInt() > 0
                    && in.readInt() == SAMPLE_RATE;
        }
    }

    private static URL address(Path jar, String entry) throws MalformedURLException {
        return URI.create("jar:" + jar.toUri() + "!/" + entry).toURL();
    }
}
