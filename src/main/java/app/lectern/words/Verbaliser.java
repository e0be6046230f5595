package app.lectern.words;

import app.lectern.article.Word;
import app.lectern.article.Word.Break;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Turns a printed sentence into the words that are said, each of which knows the stretch it stands for. Nothing that is
 * written is lost: what has no words of its own is spelled, described or announced. Immutable and thread-safe.
 */
public final class Verbaliser {

    private static final int LONGEST_WORD = 60;

    private final List<Recogniser> atDigits;
    private final List<Recogniser> atLetters;
    private final List<Recogniser> atMarks;

    /**
     * @param emoji whether emoji are named; else they are silent
     * @param wholeAddresses whether addresses on the web are read in full; else as "link to" and the host's name
     */
    public Verbaliser(boolean emoji, boolean wholeAddresses) {
        Electronic electronic = new Electronic(wholeAddresses);
        Dates dates = new Dates();
        Money money = new Money();
        Measures measures = new Measures();
        PlainNumbers numbers = new PlainNumbers();
        Fractions fractions = new Fractions();
        Telephones telephones = new Telephones();
        Alphanumerics alphanumerics = new Alphanumerics();
        Addresses addresses = new Addresses();
        Symbols symbols = new Symbols();
        Dashes dashes = new Dashes();
        Slashes slashes = new Slashes();
        Weekdays weekdays = new Weekdays();
        atDigits = List.of(
                telephones,
                new Timestamps(),
                weekdays,
                dates,
                new Times(),
                new Durations(),
                dashes,
                electronic,
                addresses,
                money,
                fractions,
                new Ordinals(),
                new ScaleLetters(),
                measures,
                alphanumerics,
                numbers);
        atLetters = List.of(
                new Scripts(),
                symbols,
                electronic,
                slashes,
                weekdays,
                dates,
                money,
                addresses,
                new Abbreviations(),
                new RomanNumerals(),
                new Formulas(),
                new Initialisms(),
                alphanumerics,
                new PlainWords());
        atMarks = List.of(
                new Powers(),
                new FootnoteMarks(),
                electronic,
                money,
                telephones,
                dates,
                fractions,
                measures,
                numbers,
                dashes,
                slashes,
                symbols,
                new Emoji(emoji));
    }

    /**
     * The words of one sentence. The last word carries the break that ends a sentence, the others the rests that
     * punctuation asks for.
     *
     * @param printed any text without line structure
     * @return empty if there is nothing to say
     */
    public List<Word> words(String printed) {
        Source source = Source.of(printed);
        List<Word> words = new ArrayList<>();
        int at = 0;
        while (at < source.length()) {
            Reading reading = read(source, at);
            if (reading == null) {
                pause(words, Punctuation.breakAt(source, at));
                at++;
            } else {
                add(words, reading.spoken(), source.printedStart(at), source.printedEnd(reading.end()));
                at = reading.end();
            }
        }
        pauseAtEnd(words, source);
        return words;
    }

    private @Nullable Reading read(Source source, int at) {
        char c = source.at(at);
        if (c == ' ') {
            return null;
        }
        List<Recogniser> candidates =
                source.isDigit(at) ? atDigits : Character.isLetter(source.text().codePointAt(at)) ? atLetters : atMarks;
        for (Recogniser recogniser : candidates) {
            Reading reading = recogniser.read(source, at);
            if (reading != null) {
                return reading;
            }
        }
        return null;
    }

    private static void add(List<Word> words, String spoken, int start, int end) {
        for (int from = 0; from < spoken.length(); ) {
            int blank = spoken.indexOf(' ', from);
            int to = blank < 0 ? spoken.length() : blank;
            boolean rest = spoken.charAt(to - 1) == ',';
            addPieces(words, spoken.substring(from, rest ? to - 1 : to), start, end, rest ? Break.MINOR : Break.NONE);
            from = to + 1;
        }
    }

    private static void addPieces(List<Word> words, String word, int start, int end, Break after) {
        List<String> phones = Letters.phones(word);
        String lower = word.toLowerCase(Locale.ROOT);
        for (int from = 0; from < lower.length(); from += LONGEST_WORD) {
            int to = Math.min(lower.length(), from + LONGEST_WORD);
            words.add(
                    new Word(lower.substring(from, to), phones, start, end, to == lower.length() ? after : Break.NONE));
        }
    }

    private static void pause(List<Word> words, Break rest) {
        if (!words.isEmpty() && rest.compareTo(words.get(words.size() - 1).after()) > 0) {
            replaceLast(words, rest);
        }
    }

    private static void pauseAtEnd(List<Word> words, Source source) {
        if (!words.isEmpty()) {
            replaceLast(words, Punctuation.end(source));
        }
    }

    private static void replaceLast(List<Word> words, Break after) {
        Word last = words.get(words.size() - 1);
        words.set(words.size() - 1, new Word(last.spoken(), last.phones(), last.start(), last.end(), after));
    }
}
