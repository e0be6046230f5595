package app.lectern.narrate;

import app.lectern.article.Script;
import app.lectern.article.Sentence;
import app.lectern.article.Word;
import app.lectern.speech.Voice;

/**
 * A voice at a rate; gives names to what comes of it, so that equal names mean equal sound.
 *
 * @param rate speed relative to the voice's own
 */
record Performance(Voice voice, double rate) {

    /** Changes whenever the sound of a sentence does for another reason than the voice, the rate or the words. */
    private static final String ENGINE_VERSION = "2";

    /** Names the clip of a sentence, in hexadecimal. */
    String of(Sentence sentence, String encoder) {
        return start().add(encoder).add(sound(sentence)).hex();
    }

    /** Names the sound of a script, in hexadecimal. */
    String of(Script script) {
        Fingerprint all = start();
        for (Sentence sentence : script.sentences()) {
            all.add(sound(sentence)).add(sentence.id() + " " + sentence.pauseMillis());
        }
        return all.hex();
    }

    private Fingerprint start() {
        return new Fingerprint().add(ENGINE_VERSION + " " + voice.sound() + " " + rate);
    }

    private static String sound(Sentence sentence) {
        StringBuilder sound = new StringBuilder(sentence.delivery().name());
        for (Word word : sentence.words()) {
            sound.append(' ').append(word.spoken()).append(word.phones()).append(word.after());
        }
        return sound.toString();
    }
}
