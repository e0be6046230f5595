package app.lectern.extract;

import app.lectern.article.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Collects the text of one piece: folds white space, and keeps what is special about stretches of it. */
final class TextRun {

    /** A stretch whose end has not been reached. */
    private static final class Open {
        final Span.Kind kind;
        final String value;
        int start;

        Open(Span.Kind kind, String value, int start) {
            this.kind = kind;
            this.value = value;
            this.start = start;
        }
    }

    private final StringBuilder text = new StringBuilder();
    private final Deque<Open> open = new ArrayDeque<>();
    private final List<Span> spans = new ArrayList<>();
    private int letters;
    private int linkedLetters;
    private int links;

    /** Adds words, white space folded. */
    void append(String words) {
        for (int at = 0; at < words.length(); at++) {
            char letter = words.charAt(at);
            if (letter <= ' ' || letter == '\u00A0' || Character.isSpaceChar(letter) || letter == '\u200B') {
                space();
            } else if (letter != '\u00AD' && letter != '\uFEFF' && letter != '\u2060') {
                add(letter);
            }
        }
    }

    /** Adds text whose line breaks and blanks matter. */
    void appendAsIs(String lines) {
        for (int at = 0; at < lines.length(); at++) {
            char letter = lines.charAt(at);
            if (letter == '\n' || letter == '\t' || letter >= ' ') {
                add(letter);
            }
        }
    }

    /** Adds a line break the author meant. */
    void lineBreak() {
        while (endsWith(' ')) {
            text.setLength(text.length() - 1);
        }
        if (text.length() > 0) {
            text.append('\n');
        }
    }

    /** Whether the last thing added, blanks aside, was a line break. */
    boolean atLineBreak() {
        int at = text.length();
        while (at > 0 && text.charAt(at - 1) == ' ') {
            at--;
        }
        return at > 0 && text.charAt(at - 1) == '\n';
    }

    void open(Span.Kind kind, String value) {
        open.push(new Open(kind, value, text.length()));
        links += kind == Span.Kind.LINK ? 1 : 0;
    }

    void close() {
        Open last = open.pop();
        links -= last.kind == Span.Kind.LINK ? 1 : 0;
        keep(last);
    }

    boolean isBlank() {
        return letters == 0;
    }

    /** Which part of the letters is linked. */
    double linkShare() {
        return letters == 0 ? 0 : (double) linkedLetters / letters;
    }

    /** The text so far; call before {@link #takeSpans()}. */
    String text() {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) <= ' ') {
            end--;
        }
        return text.substring(0, end);
    }

    /** The stretches within the text so far, those still open cut at its end; then starts anew, with them open. */
    List<Span> takeSpans() {
        open.forEach(this::keep);
        int end = text().length();
        List<Span> taken = spans.stream()
                .filter(span -> span.start() < end)
                .map(span -> span.end() <= end ? span : new Span(span.kind(), span.start(), end, span.value()))
                .sorted((a, b) -> a.start() != b.start() ? a.start() - b.start() : b.end() - a.end())
                .toList();
        clear();
        return taken;
    }

    void clear() {
        spans.clear();
        text.setLength(0);
        letters = 0;
        linkedLetters = 0;
        open.forEach(each -> each.start = 0);
    }

    private void keep(Open stretch) {
        int end = text.length();
        int start = stretch.start;
        while (start < end && text.charAt(start) <= ' ') {
            start++;
        }
        while (end > start && text.charAt(end - 1) <= ' ') {
            end--;
        }
        if (end > start) {
            spans.add(new Span(stretch.kind, start, end, stretch.value));
        }
    }

    private void add(char letter) {
        text.append(letter);
        if (letter > ' ') {
            letters++;
            linkedLetters += links > 0 ? 1 : 0;
        }
    }

    private void space() {
        if (text.length() > 0 && !endsWith(' ') && !endsWith('\n')) {
            text.append(' ');
        }
    }

    private boolean endsWith(char letter) {
        return text.length() > 0 && text.charAt(text.length() - 1) == letter;
    }
}
