package app.lectern.script;

/** A stretch of a block's text, from its first UTF-16 offset to the one behind its last. */
record Stretch(int start, int end) {

    int length() {
        return end - start;
    }

    /** The same without the blanks and invisible characters around it. */
    Stretch trimmed(String text) {
        int from = start;
        int to = end;
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return new Stretch(from, to);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }
}
