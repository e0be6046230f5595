package app.lectern.words;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line of text made uniform for recognition (straight quotes, plain blanks, ASCII digits, no invisible characters),
 * which knows for each of its characters where that stood in the line as printed. Immutable.
 */
final class Source {

    private final String text;
    private final int[] starts;
    private final int[] ends;
    private final boolean shouted;

    private Source(String text, int[] starts, int[] ends) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
        this.shouted = shouted(text);
    }

    static Source of(String printed) {
        StringBuilder text = new StringBuilder(printed.length());
        int[] starts = new int[printed.length()];
        int[] ends = new int[printed.length()];
        for (int at = 0, end; at < printed.length(); at = end) {
            int c = printed.codePointAt(at);
            end = at + Character.charCount(c);
            int folded = Folding.fold(printed, at, c);
            for (int i = 0; i < Character.charCount(folded) && folded != Folding.NOTHING; i++) {
                starts[text.length() + i] = at;
                ends[text.length() + i] = end;
            }
            if (folded != Folding.NOTHING) {
                text.appendCodePoint(folded);
            }
        }
        return new Source(text.toString(), starts, ends);
    }

    String text() {
        return text;
    }

    int length() {
        return text.length();
    }

    /** The character at an offset, or a blank outside the line. */
    char at(int offset) {
        return offset >= 0 && offset < text.length() ? text.charAt(offset) : ' ';
    }

    /** Where the character at an offset begins in the line as printed. */
    int printedStart(int offset) {
        return starts[offset];
    }

    /** Where the character before an offset ends in the line as printed. */
    int printedEnd(int offset) {
        return ends[offset - 1];
    }

    /** A pattern's match that begins exactly at an offset, or null. */
    @Nullable
    Matcher match(Pattern pattern, int at) {
        Matcher matcher = pattern.matcher(text);
        matcher.region(at, text.length()).useTransparentBounds(true).useAnchoringBounds(false);
        return matcher.lookingAt() ? matcher : null;
    }

    boolean startsWith(String part, int at) {
        return text.startsWith(part, at);
    }

    boolean isLetter(int offset) {
        return Character.isLetter(at(offset));
    }

    boolean isDigit(int offset) {
        char c = at(offset);
        return c >= '0' && c <= '9';
    }

    /** Whether one of some characters stands between an offset and the next blank, a cheap check before dear ones. */
    boolean tokenHas(String characters, int at) {
        for (int i = at; i < text.length() && text.charAt(i) != ' '; i++) {
            if (characters.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Where the run of characters other than blanks begins that goes up to an offset. */
    int tokenStart(int at) {
        int start = at;
        while (start > 0 && text.charAt(start - 1) != ' ') {
            start--;
        }
        return start;
    }

    /** Where the run of characters other than blanks ends that begins at an offset. */
    int tokenEnd(int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) != ' ') {
            end++;
        }
        return end;
    }

    /** Whether a digit stands before an offset, perhaps with one blank between them. */
    boolean digitBefore(int at) {
        return isDigit(at(at - 1) == ' ' ? at - 2 : at - 1);
    }

    /** The word that ends before an offset, over blanks and a full stop but no other mark; else empty. */
    String wordBefore(int offset) {
        int end = Math.max(0, offset);
        while (end > 0 && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '.')) {
            end--;
        }
        int start = end;
        while (start > 0 && isWordCharacter(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end);
    }

    /** The word behind an offset, over one blank or hyphen but no other mark; else empty. */
    String wordAfter(int offset) {
        int start = at(offset) == ' ' || at(offset) == '-' ? offset + 1 : offset;
        int end = start;
        while (end < text.length() && isWordCharacter(text.charAt(end))) {
            end++;
        }
        return start < end ? text.substring(start, end) : "";
    }

    String lowerWordBefore(int offset) {
        return wordBefore(offset).toLowerCase(Locale.ROOT);
    }

    String lowerWordAfter(int offset) {
        return wordAfter(offset).toLowerCase(Locale.ROOT);
    }

    /** Whether the whole line is in capitals, so that they say nothing about a word. */
    boolean shouted() {
        return shouted;
    }

    private static boolean isWordCharacter(char c) {
        return Character.isLetterOrDigit(c) || c == '\'';
    }

    private static boolean shouted(String text) {
        int words = 0;
        int longest = 0;
        int run = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (Character.isLowerCase(c)) {
                return false;
            }
            if (Character.isUpperCase(c)) {
                run++;
            } else {
                words += run >= 3 ? 1 : 0;
                longest = Math.max(longest, run);
                run = 0;
            }
        }
        return words >= 2 && longest >= 5;
    }
}
