package app.lectern.speech;

import app.lectern.article.Sentence;
import app.lectern.article.Word;
import com.sun.speech.freetts.FeatureSet;
import com.sun.speech.freetts.Item;
import com.sun.speech.freetts.Relation;
import com.sun.speech.freetts.Token;
import com.sun.speech.freetts.Utterance;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Steps of ours in the place of FreeTTS's own: words are said as they stand instead of being taken apart, phrases end
 * where the script says so, rests within the sentence shrink less than speech as it gets faster, and a question that
 * wants yes or no rises at its end.
 */
final class Prosody {

    /** Feature of an utterance: the question wants yes or no. */
    private static final String RISES = "rises";
    /** Feature of an utterance: what the rests are multiplied by. */
    private static final String RESTS = "rests";
    /** Feature of a token: how long to rest behind it, in seconds. */
    private static final String REST = "rest";

    private static final String PHONES = "phones";
    private static final String SILENCE = "pau";

    /** Silence before the first sound: so little that the sentence's start in the timeline is the start of its sound. */
    private static final float LEAD_SECONDS = 0.005f;

    /** Silence behind the last sound: room for filters to ring out. */
    private static final float TAIL_SECONDS = 0.02f;

    private static final Set<String> OPEN_QUESTION =
            Set.of("who", "whom", "whose", "what", "which", "when", "where", "why", "how");

    private Prosody() {}

    /**
     * The words of a stretch of a sentence, ready for the steps.
     *
     * @param rests what the rests within the sentence are multiplied by
     */
    static Utterance utterance(DiphoneVoice voice, Sentence sentence, List<Word> stretch, double rests) {
        List<Token> tokens = new ArrayList<>();
        for (Word word : stretch) {
            Token token = new Token();
            token.setWord(word.spoken());
            token.setWhitespace(" ");
            token.setPrepunctuation("");
            token.setPostpunctuation(punctuation(word.after()));
            tokens.add(token);
        }
        Utterance utterance = new Utterance(voice, tokens);
        utterance.setFloat(RESTS, (float) rests);
        if (wantsYesOrNo(sentence.words())) {
            utterance.setInt(RISES, 1);
        }
        Item token = utterance.getRelation(Relation.TOKEN).getHead();
        for (Word word : stretch) {
            FeatureSet features = token.getFeatures();
            features.setFloat(REST, rest(word.after()));
            if (Phones.areKnown(word.phones())) {
                features.setObject(PHONES, Phones.forFreeTts(word.phones()));
            }
            token = token.getNext();
        }
        return utterance;
    }

    /** Makes each token one word. */
    static void words(Utterance utterance) {
        Relation words = utterance.createRelation(Relation.WORD);
        for (Item token = utterance.getRelation(Relation.TOKEN).getHead(); token != null; token = token.getNext()) {
            Item word = token.createDaughter();
            word.getFeatures().setString("name", token.getFeatures().getString("name"));
            words.appendItem(word);
        }
    }

    /** Ends a phrase behind each word that has a rest after it. */
    static void phrases(Utterance utterance) {
        Relation phrases = utterance.createRelation(Relation.PHRASE);
        Item phrase = null;
        for (Item word = utterance.getRelation(Relation.WORD).getHead(); word != null; word = word.getNext()) {
            if (phrase == null) {
                phrase = phrases.appendItem();
                phrase.getFeatures().setString("name", "BB");
            }
            phrase.addDaughter(word);
            if (tokenOf(word).getFeatures().getFloat(REST) > 0) {
                phrase = null;
            }
        }
    }

    /** Gives each silence the length that the script asks for, and moves what follows accordingly. */
    static void pauses(Utterance utterance) {
        List<Float> rests = new ArrayList<>();
        for (Item phrase = utterance.getRelation(Relation.PHRASE).getHead();
                phrase != null;
                phrase = phrase.getNext()) {
            rests.add(tokenOf(phrase.getLastDaughter()).getFeatures().getFloat(REST) * utterance.getFloat(RESTS));
        }
        float before = 0;
        float shift = 0;
        int phrase = 0;
        for (Item segment = utterance.getRelation(Relation.SEGMENT).getHead();
                segment != null;
                segment = segment.getNext()) {
            FeatureSet features = segment.getFeatures();
            float end = features.getFloat("end");
            if (SILENCE.equals(features.getString("name"))) {
                float wanted = segment.getPrevious() == null
                        ? LEAD_SECONDS
                        : segment.getNext() == null || phrase >= rests.size() ? TAIL_SECONDS : rests.get(phrase);
                shift += wanted - (end - before);
                phrase += segment.getPrevious() == null ? 0 : 1;
            }
            before = end;
            features.setFloat("end", end + shift);
        }
    }

    /** Whether this syllable ends a question that wants yes or no. */
    static String risesAtTheEnd(Item syllable) {
        return syllable.getNext() == null && syllable.getUtterance().isPresent(RISES) ? "1" : "0";
    }

    private static boolean wantsYesOrNo(List<Word> words) {
        return words.get(words.size() - 1).after() == Word.Break.QUESTION
                && words.stream().limit(3).noneMatch(word -> OPEN_QUESTION.contains(word.spoken()));
    }

    private static Item tokenOf(Item word) {
        return word.getItemAs(Relation.TOKEN).getParent();
    }

    /** The mark that stands for a rest. */
    static String punctuation(Word.Break after) {
        return switch (after) {
            case NONE -> "";
            case MINOR -> ",";
            case MAJOR -> ";";
            case STATEMENT -> ".";
            case QUESTION -> "?";
            case EXCLAMATION -> "!";
        };
    }

    private static float rest(Word.Break after) {
        return switch (after) {
            case NONE -> 0;
            case MINOR -> 0.14f;
            case MAJOR -> 0.24f;
            case STATEMENT, QUESTION, EXCLAMATION -> 0.36f;
        };
    }
}
