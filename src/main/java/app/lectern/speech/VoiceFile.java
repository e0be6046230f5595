package app.lectern.speech;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a voice's {@code voice.properties} and says in plain words what is wrong with one. */
final class VoiceFile {

    static final String NAME = "voice.properties";

    private static final Set<String> KEYS = Set.of(
            "id",
            "name",
            "description",
            "language",
            "engine",
            "sampleRate",
            "pitch",
            "pitchRange",
            "rate",
            "timbre",
            "volume",
            "licence",
            "command",
            "rawRate");

    private static final Pattern COMMAND_WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    private final Properties properties;

    private VoiceFile(Properties properties) {
        this.properties = properties;
    }

    /**
     * The voice that a folder describes.
     *
     * @param own the folder as the voice is to remember it, null if it was built in
     * @throws IllegalArgumentException with a clause that says what is wrong
     */
    static Voice read(Path folder, @Nullable Path own) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(folder.resolve(NAME), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw new IllegalArgumentException("its " + NAME + " cannot be read", e);
        }
        return new VoiceFile(properties).voice(own);
    }

    private Voice voice(@Nullable Path folder) {
        Set<String> unknown = new TreeSet<>(properties.stringPropertyNames());
        unknown.removeAll(KEYS);
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("\"" + unknown.iterator().next() + "\" is not a setting of a voice");
        }
        Voice.Engine engine = switch (text("engine")) {
            case "freetts" -> Voice.Engine.FREETTS;
            case "command" -> Voice.Engine.COMMAND;
            default -> throw new IllegalArgumentException("its engine must be \"freetts\" or \"command\"");
        };
        return new Voice(
                id(),
                text("name"),
                properties.getProperty("description", "").strip(),
                language(),
                engine,
                sampleRate(engine),
                number("pitch", 100, 50, 400),
                number("pitchRange", 11, 0, 100),
                number("rate", 150, 60, 450),
                engine == Voice.Engine.FREETTS ? number("timbre", 1, 0.7, 1.4) : 1,
                number("volume", 0, -40, 40),
                text("licence"),
                engine == Voice.Engine.COMMAND ? command() : null,
                folder);
    }

    private String id() {
        String id = text("id");
        if (!id.matches("[a-z0-9][a-z0-9-]{0,39}")) {
            throw new IllegalArgumentException("its id may have small letters, digits and hyphens only");
        }
        return id;
    }

    private String language() {
        String language = text("language");
        if (!language.matches("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")) {
            throw new IllegalArgumentException("its language must be a tag like \"en\" or \"pt-BR\"");
        }
        return language;
    }

    private int sampleRate(Voice.Engine engine) {
        int rate = (int) number("sampleRate", 16_000, 16_000, 24_000);
        if (rate != 16_000 && (rate != 24_000 || engine == Voice.Engine.FREETTS)) {
            throw new IllegalArgumentException("its sampleRate must be 16000, or 24000 if its engine is a command");
        }
        return rate;
    }

    private Voice.Command command() {
        List<String> words = new ArrayList<>();
        Matcher matcher = COMMAND_WORD.matcher(text("command"));
        while (matcher.find()) {
            words.add(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
        }
        return new Voice.Command(words, (int) number("rawRate", 0, 0, 192_000));
    }

    private String text(String key) {
        String value = properties.getProperty(key, "").strip();
        if (value.isEmpty()) {
            throw new IllegalArgumentException("it does not give its " + key);
        }
        return value;
    }

    private double number(String key, double otherwise, double least, double most) {
        String value = properties.getProperty(key);
        if (value == null) {
            return otherwise;
        }
        try {
            double number = Double.parseDouble(value.strip());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // the same advice as for a number out of range
        }
        throw new IllegalArgumentException(
                "its %s must be a number from %s to %s".formatted(key, plain(least), plain(most)));
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }
}
