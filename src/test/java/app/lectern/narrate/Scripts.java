package app.lectern.narrate;

import app.lectern.article.Script;
import app.lectern.article.Sentence;
import app.lectern.article.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes scripts to speak. */
final class Scripts {

    private static final List<String> BANK = List.of(
            "the", "harbour", "keeper", "walked", "along", "a", "quiet", "pier", "before", "dawn", "and", "counted",
            "seven", "boats", "that", "had", "come", "back", "from", "night", "fishing", "while", "gulls", "cried",
            "over", "cold", "water");

    private Scripts() {}

    /** A script of so many sentences of 4 to 12 words, the same every time; each ninth is a heading. */
    static Script of(int sentences) {
        Random random = new Random(7);
        List<Sentence> all = new ArrayList<>();
        for (int i = 0; i < sentences; i++) {
            int count = 4 + random.nextInt(9);
            List<Word> words = new ArrayList<>();
            for (int at = 0; at < count; at++) {
                Word.Break after = at == count - 1 ? Word.Break.STATEMENT : Word.Break.NONE;
                words.add(new Word(BANK.get(random.nextInt(BANK.size())), List.of(), 0, 1, after));
            }
            Sentence.Delivery delivery =
                    i == 0 ? Sentence.Delivery.TITLE : i % 9 == 0 ? Sentence.Delivery.HEADING : Sentence.Delivery.BODY;
            String block = i == 0 ? Sentence.TITLE : "b" + i;
            all.add(new Sentence("s" + i, block, 0, 1, "Sentence " + i, words, delivery, 300 + 100 * (i % 3)));
        }
        return new Script(all);
    }
}
