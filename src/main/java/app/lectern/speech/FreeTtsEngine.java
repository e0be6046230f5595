package app.lectern.speech;

import app.lectern.article.Sentence;
import app.lectern.article.Word;
import com.sun.speech.freetts.ProcessException;
import com.sun.speech.freetts.Utterance;
import com.sun.speech.freetts.UtteranceProcessor;
import com.sun.speech.freetts.relp.LPCResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says sentences with FreeTTS, within this process. */
final class FreeTtsEngine implements SpeechEngine {

    private static final Logger LOG = LoggerFactory.getLogger(FreeTtsEngine.class);

    /** Longer stretches go through FreeTTS in parts: its cost and the depth of its recursion grow with the length. */
    private static final int MOST_WORDS = 100;

    /** What stands for a word that FreeTTS cannot say, at rate 1. */
    private static final double SILENCE_SECONDS = 0.2;

    private final DiphoneVoices diphones;
    private final Map<Double, Timbre> timbres = new HashMap<>();

    FreeTtsEngine(DiphoneVoices diphones) {
        this.diphones = diphones;
    }

    /** A stretch that was taken as far as its length; no utterance for one that cannot be said. */
    private record Plan(List<Utterance> utterance, int samples) {}

    @Override
    public OptionalInt samples(Sentence sentence, Voice voice, double rate) {
        int natural =
                plans(sentence, voice, rate).stream().mapToInt(Plan::samples).sum();
        return OptionalInt.of(timbre(voice).length(natural));
    }

    @Override
    public float[] say(Sentence sentence, Voice voice, double rate) {
        List<Plan> plans = plans(sentence, voice, rate);
        float[] samples = new float[plans.stream().mapToInt(Plan::samples).sum()];
        int at = 0;
        for (Plan plan : plans) {
            for (Utterance utterance : plan.utterance()) {
                render(utterance, samples, at, sentence);
            }
            at += plan.samples();
        }
        return timbre(voice).apply(samples);
    }

    @Override
    public void close() {
        // nothing outside the heap
    }

    private Timbre timbre(Voice voice) {
        return timbres.computeIfAbsent(voice.timbre(), Timbre::new);
    }

    private List<Plan> plans(Sentence sentence, Voice voice, double rate) {
        List<Plan> plans = new ArrayList<>();
        List<Word> words = sentence.words();
        for (int from = 0; from < words.size(); from += MOST_WORDS) {
            List<Word> stretch = words.subList(from, Math.min(words.size(), from + MOST_WORDS));
            try {
                plans.add(plan(sentence, stretch, voice, rate));
            } catch (Exception | Error trouble) {
                LOG.warn("\"{}\" goes word by word: {}", sentence.spoken(), trouble.toString());
                stretch.forEach(word -> plans.add(planWord(sentence, word, voice, rate)));
            }
        }
        return plans;
    }

    private Plan planWord(Sentence sentence, Word word, Voice voice, double rate) {
        try {
            return plan(sentence, List.of(word), voice, rate);
        } catch (Exception | Error trouble) {
            LOG.warn("\"{}\" cannot be said: {}", word.spoken(), trouble.toString());
            return new Plan(List.of(), (int) (SILENCE_SECONDS / rate * voice.sampleRate()));
        }
    }

    private Plan plan(Sentence sentence, List<Word> words, Voice voice, double rate) throws ProcessException {
        Tone tone = Tone.of(sentence.delivery());
        DiphoneVoice diphone = diphones.of(voice);
        double timbre = voice.timbre();
        diphone.setPitch((float) (voice.pitch() * tone.pitch() / timbre));
        diphone.setPitchRange((float) (voice.range() * tone.range() / timbre));
        diphone.setRate((float) (voice.rate() * rate * tone.rate() / timbre));
        Utterance utterance = Prosody.utterance(diphone, sentence, words, timbre / Math.sqrt(rate));
        for (UtteranceProcessor step : diphone.planning()) {
            step.processUtterance(utterance);
        }
        int[] times = ((LPCResult) utterance.getObject("target_lpcres")).getTimes();
        return new Plan(List.of(utterance), times.length == 0 ? 0 : times[times.length - 1]);
    }

    private static void render(Utterance utterance, float[] samples, int at, Sentence sentence) {
        try {
            ((DiphoneVoice) utterance.getVoice()).rendering().processUtterance(utterance);
            byte[] wave = ((LPCResult) utterance.getObject("target_lpcres")).getWaveSamples();
            for (int i = 0; i < wave.length / 2 && at + i < samples.length; i++) {
                samples[at + i] = (short) (wave[2 * i] << 8 | (wave[2 * i + 1] & 0xFF)) / 32768f;
            }
        } catch (Exception | Error trouble) {
            LOG.warn("A part of \"{}\" stays silent: {}", sentence.spoken(), trouble.toString());
        }
    }
}
