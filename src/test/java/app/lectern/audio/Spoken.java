package app.lectern.audio;

import app.lectern.article.Script;
import app.lectern.article.Sentence;
import app.lectern.article.Word;
import app.lectern.speech.SpeechEngine;
import app.lectern.speech.SpeechEngines;
import app.lectern.speech.Voice;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** A minute of English that has all of its sounds, to measure voices by. */
public final class Spoken {

    private static final List<String> SENTENCES = List.of(
            "the ferry leaves the old stone pier each morning just before the church bells ring",
            "she thought about the cheese the fresh fish and the six sharp knives in the kitchen",
            "few people measure how much azure light a shallow sea throws upon a ceiling",
            "both judges voiced their usual doubts though nobody asked them for a reason",
            "a young boy whistled down the path and vanished in the thick yellow fog",
            "our guide showed us huge fossils shells and some very strange teeth",
            "it costs less to mend a roof in spring than to dry a house in autumn",
            "the choir sang softly until the heavy doors swung open with a crash",
            "zinc copper and good clean glass were carried out of the burning workshop",
            "whoever hears this voice on a noisy bus should still catch every word of it");

    private Spoken() {}

    /** The text as a script. */
    public static Script script() {
        return new Script(IntStream.range(0, SENTENCES.size())
                .mapToObj(i -> sentence(i, SENTENCES.get(i).split(" ")))
                .toList());
    }

    /** How many words it has. */
    public static int words() {
        return script().sentences().stream()
                .mapToInt(sentence -> sentence.words().size())
                .sum();
    }

    /** All of it as a voice says it, not yet levelled. */
    static float[] by(Voice voice) {
        try (SpeechEngine engine = new SpeechEngines(new SpeechEngines.Shared())) {
            float[] all = new float[0];
            for (Sentence sentence : script().sentences()) {
                float[] said = engine.say(sentence, voice, 1);
                int before = all.length;
                all = Arrays.copyOf(all, before + said.length);
                System.arraycopy(said, 0, all, before, said.length);
            }
            return all;
        }
    }

    private static Sentence sentence(int index, String[] words) {
        List<Word> said = IntStream.range(0, words.length)
                .mapToObj(i -> new Word(
                        words[i], List.of(), 0, 1, i == words.length - 1 ? Word.Break.STATEMENT : Word.Break.NONE))
                .toList();
        String id = index == 0 ? Sentence.TITLE : "b" + index;
        return new Sentence("s" + index, id, 0, 1, "", said, Sentence.Delivery.BODY, 350);
    }
}
