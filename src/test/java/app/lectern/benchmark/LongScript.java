package app.lectern.benchmark;

import app.lectern.article.Script;
import app.lectern.article.Sentence;
import app.lectern.article.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes long scripts that nobody rendered before. */
final class LongScript {

    private static final List<String> BANK = List.of(
            "the",
            "harbour",
            "council",
            "voted",
            "on",
            "a",
            "costly",
            "plan",
            "after",
            "long",
            "debate",
            "and",
            "several",
            "residents",
            "asked",
            "whether",
            "it",
            "was",
            "necessary",
            "while",
            "others",
            "welcomed",
            "new",
            "jobs");

    private LongScript() {}

    /** A script of at least so many words, in sentences of 6 to 23. */
    static Script of(int words, Random random) {
        List<Sentence> sentences = new ArrayList<>();
        for (int so = 0; so < words; ) {
            List<Word> said = new ArrayList<>();
            int count = 6 + random.nextInt(18);
            for (int i = 0; i < count; i++) {
                Word.Break after = i == count - 1 ? Word.Break.STATEMENT : Word.Break.NONE;
                said.add(new Word(BANK.get(random.nextInt(BANK.size())), List.of(), 0, 1, after));
            }
            String id = "s" + sentences.size();
            sentences.add(new Sentence(id, "b1", 0, 1, "", said, Sentence.Delivery.BODY, 350));
            so += count;
        }
        return new Script(sentences);
    }
}
