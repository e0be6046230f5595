package app.lectern.pronounce;

import app.lectern.article.Word;
import java.util.List;

/** A sentence as the rules for reading look at it: what stands around a word, with its capitals and punctuation. */
final class Context {

    private static final String MARKS = ".,;:!?()[]\"“”-–—/";

    private final List<Word> words;
    private final String printed;

    Context(List<Word> words, String printed) {
        this.words = words;
        this.printed = printed;
    }

    int size() {
        return words.size();
    }

    /** The spoken form, without a possessive s; empty outside the sentence. */
    String word(int index) {
        if (index < 0 || index >= words.size()) {
            return "";
        }
        return words.get(index).spoken();
    }

    /** What stands in print for the word; empty outside the sentence. */
    String printed(int index) {
        Word word = words.get(index);
        int end = Math.min(word.end(), printed.length());
        return word.start() < end ? printed.substring(word.start(), end) : "";
    }

    /** The word before, empty if punctuation stands between. */
    String previous(int index) {
        return mark(index) == ' ' ? word(index - 1) : "";
    }

    /** The word behind, empty if punctuation stands between. */
    String next(int index) {
        return mark(index + 1) == ' ' ? word(index + 1) : "";
    }

    /** The first punctuation mark between a word and the one before it; a blank if none, a stop at either end. */
    char mark(int index) {
        if (index <= 0 || index >= words.size()) {
            return '.';
        }
        int from = words.get(index - 1).end();
        int to = words.get(index).start();
        for (int at = from; at < to && at < printed.length(); at++) {
            if (MARKS.indexOf(printed.charAt(at)) >= 0) {
                return printed.charAt(at);
            }
        }
        return ' ';
    }

    /** Whether the word is printed with an apostrophe that makes it a possessive: "the host's", "the hosts'". */
    boolean isPossessive(int index) {
        Word word = words.get(index);
        int end = Math.min(word.end(), printed.length());
        return word.spoken().endsWith("'s")
                || isApostrophe(end - 1)
                || (word.spoken().endsWith("s") && isApostrophe(end));
    }

    private boolean isApostrophe(int at) {
        return at >= 0 && at < printed.length() && (printed.charAt(at) == '\'' || printed.charAt(at) == '\u2019');
    }

    /** Whether the word is printed with a capital although no sentence begins with it. */
    boolean isCapitalInside(int index) {
        return index > 0 && isCapital(index) && ".!?:\"“".indexOf(mark(index)) < 0;
    }

    boolean isCapital(int index) {
        if (index < 0 || index >= words.size()) {
            return false;
        }
        int start = words.get(index).start();
        return start < printed.length() && Character.isUpperCase(printed.charAt(start));
    }
}
