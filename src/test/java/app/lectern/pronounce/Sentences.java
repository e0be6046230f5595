package app.lectern.pronounce;

import app.lectern.article.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Plain sentences as lists of words, for tests. */
final class Sentences {

    private static final Pattern WORD = Pattern.compile("[A-Za-z]+('[A-Za-z]+)*");

    private Sentences() {}

    static List<Word> words(String printed) {
        List<Word> words = new ArrayList<>();
        Matcher found = WORD.matcher(printed);
        while (found.find()) {
            words.add(new Word(
                    found.group().toLowerCase(Locale.ROOT), List.of(), found.start(), found.end(), Word.Break.NONE));
        }
        return words;
    }

    /** The phones of the first word with that spoken form, joined by dots; empty if they are left to the lexicon. */
    static String phones(Pronouncer pronouncer, String printed, String spoken) {
        return pronouncer.pronounce(words(printed), printed).stream()
                .filter(word -> word.spoken().equals(spoken))
                .map(word -> String.join(".", word.phones()))
                .findFirst()
                .orElseThrow();
    }
}
