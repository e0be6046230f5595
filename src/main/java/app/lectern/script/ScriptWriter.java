package app.lectern.script;

import app.lectern.article.Article;
import app.lectern.article.Script;
import app.lectern.article.Word;
import app.lectern.pronounce.Pronouncer;
import app.lectern.words.Verbaliser;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes articles for the ear. Immutable and thread-safe. */
public final class ScriptWriter {

    private static final int LONGEST_LINE = 2000;

    private final Pronouncer pronouncer;
    private final Verbaliser verbaliser = new Verbaliser(false, true);

    /** @param pronouncer says how words are pronounced, given their sentence */
    public ScriptWriter(Pronouncer pronouncer) {
        this.pronouncer = pronouncer;
    }

    /**
     * The article as it is to be said, the title first. The same article and choices always give the same script.
     * A sentence never has more than about a hundred words; longer ones are cut at a clause.
     */
    public Script write(Article article, ReadingChoices choices) {
        return new Composition(choices, pronouncer).script(article);
    }

    /** The words of a line as they would be said, in lower case, parted by single blanks, addresses in full. */
    public String words(String line) {
        return verbalised(line).stream().map(Word::spoken).collect(Collectors.joining(" "));
    }

    /** The words of a line with their phones, as in an article, but addresses in full. */
    public List<Word> line(String line) {
        return pronouncer.pronounce(Phrasing.withRests(verbalised(line)), line);
    }

    /** Piece by piece, so that a line without end costs no more than its length. */
    private List<Word> verbalised(String line) {
        if (line.length() <= LONGEST_LINE) {
            return verbaliser.words(line);
        }
        List<Word> words = new ArrayList<>();
        for (Stretch piece : LengthLimit.pieces(line, new Stretch(0, line.length()), LONGEST_LINE)) {
            for (Word word : verbaliser.words(line.substring(piece.start(), piece.end()))) {
                int start = piece.start() + word.start();
                words.add(new Word(word.spoken(), word.phones(), start, piece.start() + word.end(), word.after()));
            }
        }
        return words;
    }
}
