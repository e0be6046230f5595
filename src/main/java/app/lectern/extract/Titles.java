package app.lectern.extract;

import java.util.List;

/** Takes the publication's name off a title. */
final class Titles {

    private static final List<String> SEPARATORS =
            List.of(" | ", " – ", " — ", " - ", " · ", " • ", " » ", " :: ", " « ");

    private Titles() {}

    /**
     * The headline alone.
     *
     * @param title as the page states it
     * @param site the publication's name, or empty
     * @param heading the page's first heading, or empty
     */
    static String withoutSite(String title, String site, String heading) {
        String stripped = title.strip();
        if (!heading.isEmpty() && stripped.startsWith(heading) && isSuffix(stripped.substring(heading.length()))) {
            return heading;
        }
        for (String separator : SEPARATORS) {
            int last = stripped.lastIndexOf(separator);
            int first = stripped.indexOf(separator);
            if (last > 0 && names(stripped.substring(last + separator.length()), site)) {
                return stripped.substring(0, last).strip();
            }
            if (first > 0 && names(stripped.substring(0, first), site)) {
                return stripped.substring(first + separator.length()).strip();
            }
        }
        return stripped;
    }

    private static boolean isSuffix(String rest) {
        return rest.isEmpty() || SEPARATORS.stream().anyMatch(rest::startsWith);
    }

    private static boolean names(String part, String site) {
        String one = letters(part);
        String other = letters(site);
        return !other.isEmpty() && (one.equals(other) || other.startsWith(one) || one.startsWith(other));
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
