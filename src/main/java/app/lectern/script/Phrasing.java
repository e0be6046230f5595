package app.lectern.script;

import app.lectern.article.Word;
import app.lectern.article.Word.Break;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Gives long sentences the rests that a person takes for breath, at the borders of clauses. */
final class Phrasing {

    /** The most words said without any rest, if there is a border to rest at. */
    private static final int LONGEST_PHRASE = 14;
    /** The most words said without a longer rest. */
    private static final int LONGEST_BREATH = 40;
    /** The fewest words that a rest may part from the rest of a phrase. */
    private static final int SHORTEST_PHRASE = 4;

    private static final Set<String> CLAUSE_WORDS = Set.of(
            "and",
            "but",
            "or",
            "because",
            "which",
            "who",
            "whose",
            "that",
            "while",
            "when",
            "where",
            "although",
            "though",
            "if",
            "unless",
            "since",
            "until",
            "after",
            "before",
            "as",
            "so",
            "than",
            "whether",
            "despite",
            "without",
            "including",
            "according");
    private static final Set<String> PREPOSITIONS = Set.of(
            "in", "on", "at", "by", "for", "from", "with", "to", "into", "over", "under", "between", "during",
            "through", "about", "against", "across", "towards", "around");

    private Phrasing() {}

    static List<Word> withRests(List<Word> words) {
        if (words.size() <= LONGEST_PHRASE) {
            return words;
        }
        List<Word> phrased = new ArrayList<>(words);
        int start = 0;
        for (int i = 0; i < phrased.size(); i++) {
            if (phrased.get(i).after() != Break.NONE || i == phrased.size() - 1) {
                part(phrased, start, i + 1);
                start = i + 1;
            }
        }
        breathe(phrased, 0, phrased.size());
        return phrased;
    }

    /** Puts a short rest near the middle of a phrase that is too long, and so on in both parts. */
    private static void part(List<Word> words, int from, int to) {
        if (to - from <= LONGEST_PHRASE) {
            return;
        }
        int best = border(words, from, to, CLAUSE_WORDS);
        if (best < 0) {
            best = border(words, from, to, PREPOSITIONS);
        }
        if (best >= 0) {
            rest(words, best, Break.MINOR);
            part(words, from, best + 1);
            part(words, best + 1, to);
        }
    }

    /** The last word before the border nearest the middle, or -1. */
    private static int border(List<Word> words, int from, int to, Set<String> openers) {
        int middle = (from + to) / 2;
        int best = -1;
        for (int i = from + SHORTEST_PHRASE - 1; i < to - SHORTEST_PHRASE; i++) {
            Word next = words.get(i + 1);
            boolean oneStretch = next.start() == words.get(i).start();
            if (openers.contains(next.spoken())
                    && !oneStretch
                    && !openers.contains(words.get(i).spoken())) {
                best = best < 0 || Math.abs(i - middle) < Math.abs(best - middle) ? i : best;
            }
        }
        return best;
    }

    /** Turns the short rest nearest the middle into a longer one where there is none for too long. */
    private static void breathe(List<Word> words, int from, int to) {
        int start = from;
        for (int i = from; i < to; i++) {
            boolean last = i == to - 1;
            if (last || words.get(i).after().compareTo(Break.MAJOR) >= 0) {
                breatheWithin(words, start, i + 1);
                start = i + 1;
            }
        }
    }

    private static void breatheWithin(List<Word> words, int from, int to) {
        if (to - from <= LONGEST_BREATH) {
            return;
        }
        int middle = (from + to) / 2;
        int best = -1;
        for (int i = from; i < to - 1; i++) {
            if (words.get(i).after() == Break.MINOR) {
                best = best < 0 || Math.abs(i - middle) < Math.abs(best - middle) ? i : best;
            }
        }
        if (best >= 0) {
            rest(words, best, Break.MAJOR);
            breatheWithin(words, from, best + 1);
            breatheWithin(words, best + 1, to);
        }
    }

    private static void rest(List<Word> words, int at, Break after) {
        Word word = words.get(at);
        words.set(at, new Word(word.spoken(), word.phones(), word.start(), word.end(), after));
    }
}
