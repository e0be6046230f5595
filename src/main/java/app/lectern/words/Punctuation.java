package app.lectern.words;

import app.lectern.article.Word.Break;

/** The rests and the melody that punctuation asks for. */
final class Punctuation {

    private Punctuation() {}

    /** The break that the mark at an offset asks for within a sentence. */
    static Break breakAt(Source source, int at) {
        return switch (source.at(at)) {
            case ',', '|', '(', ')', '[', ']', '{', '}', '\u060C', '\u3001' -> Break.MINOR;
            case '"' -> Break.NONE;
            case ':', ';', '\u2014', '\u2026' -> Break.MAJOR;
            case '-', '\u2013' -> aside(source, at) ? Break.MAJOR : Break.NONE;
            case '.' -> source.at(at + 1) == '.' ? Break.MAJOR : stops(source, at) ? Break.STATEMENT : Break.NONE;
            case '?' -> stops(source, at) ? Break.QUESTION : Break.NONE;
            case '!' -> stops(source, at) ? Break.EXCLAMATION : Break.NONE;
            default -> Break.NONE;
        };
    }

    /** The break that ends the sentence: what its last mark of that sort says, behind any quotes and brackets. */
    static Break end(Source source) {
        for (int at = source.length() - 1; at >= 0; at--) {
            char c = source.at(at);
            if (c == '?') {
                return Break.QUESTION;
            }
            if (c == '!') {
                return source.text().indexOf('?', Math.max(0, at - 3)) >= 0 ? Break.QUESTION : Break.EXCLAMATION;
            }
            if (c == ',' || c == ';' || c == '\u2014') {
                return Break.MAJOR;
            }
            if (c == '.' || Character.isLetterOrDigit(c)) {
                return Break.STATEMENT;
            }
        }
        return Break.STATEMENT;
    }

    private static boolean aside(Source source, int at) {
        boolean blankBefore = source.at(at - 1) == ' ' || source.at(at - 1) == '-';
        boolean blankAfter = source.at(at + 1) == ' ' || source.at(at + 1) == '-';
        return (blankBefore && blankAfter) || source.at(at + 1) == '-';
    }

    private static boolean stops(Source source, int at) {
        char next = source.at(at + 1);
        return next == ' ' || next == '"' || next == '\'' || next == ')' || next == ']';
    }
}
