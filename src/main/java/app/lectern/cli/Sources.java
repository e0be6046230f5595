package app.lectern.cli;

import app.lectern.article.Problem;
import app.lectern.narrate.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** What a person named on the command line: an address, a file or standard input. */
final class Sources {

    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://.*");
    private static final int LARGEST = 16 * 1024 * 1024;

    private Sources() {}

    /**
     * The source that an argument names.
     *
     * @throws Problem if there is no such file, or if it is too large
     */
    static Source of(String argument) throws IOException {
        if (argument.equals("-")) {
            return Source.file("standard-input", limited(System.in.readNBytes(LARGEST + 1)));
        }
        if (ADDRESS.matcher(argument).matches()) {
            return Source.address(argument);
        }
        Path file = Path.of(argument);
        if (!Files.isRegularFile(file)) {
            throw new Problem(
                    Problem.Kind.NOT_FOUND,
                    "There is no such file. Name a file, a web address that starts with http, or - for standard input.");
        }
        try (var in = Files.newInputStream(file)) {
            return Source.file(file.getFileName().toString(), limited(in.readNBytes(LARGEST + 1)));
        }
    }

    private static byte[] limited(byte[] bytes) {
        if (bytes.length > LARGEST) {
            throw new Problem(
                    Problem.Kind.TOO_LARGE, "That is more than 16 MB, far more than any article. Name a smaller file.");
        }
        return bytes;
    }
}
