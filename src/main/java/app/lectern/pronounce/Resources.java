package app.lectern.pronounce;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The tables beside this package's classes. */
final class Resources {

    private Resources() {}

    /** The lines of a table, without blank ones and those that begin with #. */
    static List<String> lines(String name) {
        InputStream file = Objects.requireNonNull(Resources.class.getResourceAsStream(name));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }
}
