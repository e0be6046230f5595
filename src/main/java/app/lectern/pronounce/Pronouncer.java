package app.lectern.pronounce;

import app.lectern.article.Word;
import app.lectern.article.Word.Break;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Gives words their phones where the voices' own lexicon would be wrong, where the sentence decides, or where the person
 * has said how. Immutable and thread-safe.
 */
public final class Pronouncer {

    private final Heteronyms heteronyms;
    private final Addenda addenda;
    private final Function<String, List<String>> lexicon;
    private final Teachings teachings;

    /**
     * A pronouncer to whom nobody has said anything.
     *
     * @param lexicon the phones that the voices would give a lower-case word, listed or not; empty if they cannot say it;
     *     must be thread-safe
     */
    public Pronouncer(Function<String, List<String>> lexicon) {
        this(new Heteronyms(), new Addenda(), lexicon, new Teachings(Pronunciations.NONE, lexicon));
    }

    private Pronouncer(
            Heteronyms heteronyms, Addenda addenda, Function<String, List<String>> lexicon, Teachings teachings) {
        this.heteronyms = heteronyms;
        this.addenda = addenda;
        this.lexicon = lexicon;
        this.teachings = teachings;
    }

    /** The same, but what the person says comes first. */
    public Pronouncer with(Pronunciations personal) {
        return new Pronouncer(heteronyms, addenda, lexicon, new Teachings(personal, lexicon));
    }

    /**
     * Fills the phones of the words that need them. Words that have some already keep them, unless the person says
     * otherwise; words that the person wants said as others are replaced by those.
     *
     * @param words a sentence's words in order, with their places in the printed sentence
     * @param printed the sentence as printed
     */
    public List<Word> pronounce(List<Word> words, String printed) {
        List<Word> taught = teachings.apply(words, printed);
        Context context = new Context(taught, printed);
        List<Word> pronounced = new ArrayList<>(taught);
        for (int i = taught.size() - 1; i >= 0; i--) {
            Word word = taught.get(i);
            if (word.phones().isEmpty()) {
                List<String> phones = phones(context, i);
                if (phones.isEmpty() && i + 1 < taught.size() && word.after() == Break.NONE) {
                    phones = Liaison.phones(word.spoken(), pronounced.get(i + 1));
                }
                pronounced.set(i, with(word, phones));
            }
        }
        return pronounced;
    }

    private List<String> phones(Context context, int at) {
        String word = context.word(at);
        List<String> phones = heteronyms.phones(context, at);
        if (phones.isEmpty()) {
            phones = addenda.phones(word);
        }
        if (phones.isEmpty() && word.length() > 2 && word.endsWith("'s")) {
            String noun = word.substring(0, word.length() - 2);
            String printed = context.printed(at);
            List<String> stem = derived(noun, printed.substring(0, Math.max(0, printed.length() - 2)));
            List<String> said = stem.isEmpty() ? lexicon.apply(noun) : stem;
            return said.isEmpty() ? said : Phones.withS(said);
        }
        return phones.isEmpty() ? derived(word, context.printed(at)) : phones;
    }

    /** From a spelling that the lexicon knows better; empty if there is none. */
    private List<String> derived(String word, String printed) {
        List<String> foreign = ForeignLetters.phones(word, printed, lexicon);
        String american = BritishSpelling.american(word);
        return !foreign.isEmpty() || american.equals(word) ? foreign : lexicon.apply(american);
    }

    private static Word with(Word word, List<String> phones) {
        return phones.isEmpty() ? word : new Word(word.spoken(), phones, word.start(), word.end(), word.after());
    }
}
