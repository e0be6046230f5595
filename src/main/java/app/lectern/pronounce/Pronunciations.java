package app.lectern.pronounce;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A person's own dictionary, as a plain text file: one word or phrase a line, an equals sign, and how to say it.
 *
 * <pre>
 * # how I want to hear it
 * Nguyen = win
 * Siobhan = shi-VAWN
 * SQL = sequel
 * Reykjavik = /r ey1 k y ax v ih k/
 * </pre>
 *
 * The right side is one or more words in plain letters, hyphens between syllables if need be and the stressed one in
 * capitals; or, between slashes, the sounds of one word in the CMU names, 1 behind the stressed vowel. A left side with a
 * capital behind its first letter counts for exactly that spelling, any other one for capitals and small letters alike. A
 * later line wins over an earlier one. Lines that cannot be used stay in the file and are named in {@link #complaints}.
 *
 * @param lines the file as it stands, comments included
 */
public record Pronunciations(List<String> lines) {

    /** A dictionary without entries. */
    public static final Pronunciations NONE = new Pronunciations(List.of());

    /** The longest left or right side, in characters. */
    public static final int LONGEST = 200;

    private static final int MOST_LINES = 10_000;
    private static final Pattern SAYING =
            Pattern.compile("'?[A-Za-z][A-Za-z'-]{0,58}(?: +'?[A-Za-z][A-Za-z'-]{0,58})*");

    /**
     * One line that can be used.
     *
     * @param written the word or phrase as printed
     * @param saying how to say it, in words or between slashes in phones
     */
    public record Entry(String written, String saying) {

        /** The phones if the saying is given in them. */
        Optional<List<String>> phones() {
            return isPhones(saying)
                    ? Optional.of(Phones.parse(saying.substring(1, saying.length() - 1)))
                    : Optional.empty();
        }
    }

    public Pronunciations {
        lines = List.copyOf(lines);
    }

    /** Reads the text of a dictionary file; whatever stands in it, this does not fail. */
    public static Pronunciations parse(String text) {
        return new Pronunciations(text.isEmpty() ? List.of() : text.lines().toList());
    }

    /** The text of the dictionary file. */
    public String text() {
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }

    /** The lines that can be used, in order. */
    public List<Entry> entries() {
        return lines.stream()
                .limit(MOST_LINES)
                .filter(line -> !isSilent(line) && complaint(line).isEmpty())
                .map(Pronunciations::entry)
                .toList();
    }

    /** What is wrong with the others, each with the number of its line. */
    public List<String> complaints() {
        List<String> complaints = new ArrayList<>();
        for (int i = 0; i < lines.size() && i < MOST_LINES; i++) {
            int number = i + 1;
            complaint(lines.get(i)).ifPresent(trouble -> complaints.add("Line " + number + ": " + trouble));
        }
        if (lines.size() > MOST_LINES) {
            complaints.add("Only the first " + MOST_LINES + " lines are used.");
        }
        return complaints;
    }

    /**
     * The dictionary with one word said so, instead of whatever was said about it before.
     *
     * @throws IllegalArgumentException with a message for the person if that cannot be said
     */
    public Pronunciations with(String written, String saying) {
        String line = written.strip() + " = " + saying.strip();
        complaint(line).ifPresent(trouble -> {
            throw new IllegalArgumentException(trouble);
        });
        List<String> changed = new ArrayList<>(without(written).lines());
        changed.add(line);
        return new Pronunciations(changed);
    }

    /** The dictionary without a word. */
    public Pronunciations without(String written) {
        return new Pronunciations(lines.stream()
                .filter(line -> isSilent(line) || !entry(line).written().equals(written.strip()))
                .toList());
    }

    private static boolean isSilent(String line) {
        return line.isBlank() || line.strip().startsWith("#");
    }

    private static Entry entry(String line) {
        int equals = line.indexOf('=');
        return equals < 0
                ? new Entry(line.strip(), "")
                : new Entry(
                        line.substring(0, equals).strip(),
                        line.substring(equals + 1).strip());
    }

    private static Optional<String> complaint(String line) {
        if (isSilent(line)) {
            return Optional.empty();
        }
        Entry entry = entry(line);
        if (entry.written().isEmpty() || entry.saying().isEmpty()) {
            return Optional.of("write a word, an equals sign and how to say it, as in \"Nguyen = win\".");
        }
        if (entry.written().length() > LONGEST || entry.saying().length() > LONGEST) {
            return Optional.of("that is too long; " + LONGEST + " characters on each side are the most.");
        }
        if (line.lines().count() > 1) {
            return Optional.of("a word and how to say it stand on one line.");
        }
        if (!Character.isLetterOrDigit(entry.written().codePointAt(0))) {
            return Optional.of("the word to teach has to begin with a letter or a digit.");
        }
        if (isPhones(entry.saying())) {
            try {
                entry.phones();
                return Optional.empty();
            } catch (IllegalArgumentException unknown) {
                return Optional.of(
                        unknown.getMessage() + "; between slashes only sounds such as \"r eh1 d\" can stand.");
            }
        }
        return SAYING.matcher(entry.saying()).matches()
                ? Optional.empty()
                : Optional.of("\"" + entry.saying()
                        + "\" cannot be said; use plain letters from a to z, blanks and hyphens.");
    }

    private static boolean isPhones(String saying) {
        return saying.length() > 2 && saying.startsWith("/") && saying.endsWith("/");
    }
}
