package app.lectern.speech;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A voice that may be chosen, as its {@code voice.properties} describes it. Immutable.
 *
 * @param id names it in addresses and settings: lower-case letters, digits and hyphens
 * @param name what people call it
 * @param description what it sounds like, one sentence
 * @param language BCP 47 tag of what it speaks, or "mul" if that is whatever it is given
 * @param engine what renders it
 * @param sampleRate samples a second of everything it says: 16,000 or 24,000
 * @param pitch mean pitch in hertz
 * @param range how far the melody moves around it, standard deviation in hertz
 * @param rate speed in words a minute at rate 1
 * @param timbre factor by which its resonances are shifted; above 1 a smaller head, below 1 a larger one
 * @param volume gain in decibels that brings it to the common loudness
 * @param licence the terms it comes under, an SPDX name where there is one
 * @param command the program that speaks if the engine is a command, else null
 * @param folder the folder that describes it, or null if it was built in
 */
public record Voice(
        String id,
        String name,
        String description,
        String language,
        Engine engine,
        int sampleRate,
        double pitch,
        double range,
        double rate,
        double timbre,
        double volume,
        String licence,
        @Nullable Command command,
        @Nullable Path folder) {

    /** The id of the voice that is always there. */
    public static final String STANDARD = "standard";

    /** What {@link #language} says of a voice that speaks whatever language it is given (ISO 639-2). */
    private static final String MANY_LANGUAGES = "mul";

    /** Whether it speaks a language, by its BCP 47 tag; text of an unknown one (empty or "und") is spoken by every voice. */
    public boolean speaks(String tag) {
        return primary(tag).isEmpty() || isPolyglot() || primary(tag).equals(primary(language));
    }

    /** Whether it speaks whatever language it is given. */
    boolean isPolyglot() {
        return language.equals(MANY_LANGUAGES);
    }

    /** Whether its engine knows how long a sentence lasts without saying it. */
    public boolean foretells() {
        return engine == Engine.FREETTS;
    }

    /** The same voice for text of a language. */
    Voice speaking(String tag) {
        return new Voice(
                id,
                name,
                description,
                primary(tag).isEmpty() ? "en" : tag,
                engine,
                sampleRate,
                pitch,
                range,
                rate,
                timbre,
                volume,
                licence,
                command,
                folder);
    }

    private static String primary(String tag) {
        return Locale.forLanguageTag(tag).getLanguage();
    }

    /** Everything about it that is heard, in one line: voices with equal lines sound the same. */
    public String sound() {
        return String.join(
                " ",
                engine.name(),
                language,
                sampleRate + " " + pitch + " " + range + " " + rate + " " + timbre + " " + volume,
                String.valueOf(command),
                String.valueOf(folder));
    }

    /**
     * A program that reads a sentence on its standard input and writes sound to its standard output.
     *
     * @param words the program and its arguments; {@code {rate}}, {@code {pitch}} and {@code {language}} stand for the
     *     words a minute, the hertz and the language, and for programs that want files {@code {input}} for one that holds
     *     the sentence and {@code {output}} for the WAV file to write
     * @param rawRate samples a second if it writes bare 16-bit little-endian samples; 0 if it writes a WAV file
     */
    public record Command(List<String> words, int rawRate) {

        public Command {
            words = List.copyOf(words);
        }
    }

    /** What renders a voice. */
    public enum Engine {
        /** FreeTTS, within this process; knows every length beforehand. */
        FREETTS,
        /** A local program that reads a sentence and writes sound; knows no length beforehand. */
        COMMAND
    }
}
