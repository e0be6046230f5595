package app.lectern.narrate;

import app.lectern.article.Problem;
import app.lectern.article.Script;
import app.lectern.article.Sentence;
import app.lectern.article.Word;
import app.lectern.audio.Encoder;
import app.lectern.audio.Format;
import app.lectern.audio.Leveller;
import app.lectern.audio.Packing;
import app.lectern.audio.Tags;
import app.lectern.library.ClipCache;
import app.lectern.speech.SpeechEngine;
import app.lectern.speech.SpeechEngines;
import app.lectern.speech.Voice;
import app.lectern.speech.Voices;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

/**
 * Renders scripts: lays them out, and hands out their audio as files that are made as they are read. One worker a
 * processor, each with its own engines. Thread-safe.
 */
public final class Studio implements AutoCloseable {

    /** Sentences that a worker lays out at a time. */
    private static final int PORTION = 16;

    private static final int REHEARSALS = 20;
    private static final Sentence REHEARSED = new Sentence(
            "s0",
            Sentence.TITLE,
            0,
            0,
            "",
            Stream.of("one", "two", "three", "testing", "whether", "everybody", "in", "the", "hall", "hears", "me")
                    .map(word -> new Word(word, List.of(), 0, 0, Word.Break.NONE))
                    .toList(),
            Sentence.Delivery.BODY,
            0);

    private final Voice standard;
    private final Workers workers;
    private final Clips clips;
    private final Map<String, Encoder> encoders = new ConcurrentHashMap<>();

    /**
     * @param voices the voices that may be asked for
     * @param cache where rendered sentences are kept
     */
    public Studio(Voices voices, ClipCache cache) {
        standard = voices.standard();
        SpeechEngines.Shared shared = new SpeechEngines.Shared();
        workers = new Workers(Runtime.getRuntime().availableProcessors(), () -> new SpeechEngines(shared));
        clips = new Clips(workers, cache);
    }

    /** Makes the engines ready in the background, so that the first listener need not wait for it. */
    public void warmUp() {
        Encoder encoder = encoder(Format.MP3, standard.sampleRate());
        Leveller leveller = new Leveller(standard.sampleRate());
        for (int i = 0; i < REHEARSALS * workers.count(); i++) {
            workers.add(Urgency.BUNDLE, new Order<>(engine -> {
                engine.samples(REHEARSED, standard, 1);
                return encoder.encode(leveller.level(engine.say(REHEARSED, standard, 1), standard.volume()));
            }));
        }
    }

    /** The {@link Layout#fingerprint() fingerprint} that a layout of this has, without making one. */
    public String fingerprint(Script script, Voice voice, double rate) {
        return new Performance(voice, rate).of(script);
    }

    /**
     * Finds out how long each sentence lasts. A voice whose engine cannot tell beforehand has to say them all for it; if
     * it fails, the standard voice takes its place and the layout says why.
     *
     * @param rate speed relative to the voice's own, 0.5 to 4
     * @throws Problem {@code INVALID} for another rate, {@code BUSY} if too much is waiting already
     */
    public Layout layout(Script script, Voice voice, double rate) {
        return layout(script, voice, rate, percent -> {});
    }

    /**
     * Finds out how long each sentence lasts.
     *
     * @param progress is told how many per cent are done, by any thread
     */
    Layout layout(Script script, Voice voice, double rate, IntConsumer progress) {
        check(rate);
        String fingerprint = fingerprint(script, voice, rate);
        try {
            return new Layout(
                    fingerprint, voice.sampleRate(), "", lengths(script, new Performance(voice, rate), progress));
        } catch (Problem problem) {
            if (problem.kind() == Problem.Kind.BUSY || voice.foretells()) {
                throw problem;
            }
            String notice = problem.getMessage() + " The voice “" + standard.name() + "” speaks instead.";
            List<Integer> lengths = lengths(script, new Performance(standard, rate), percent -> {});
            return new Layout(fingerprint, standard.sampleRate(), notice, lengths);
        }
    }

    /**
     * The file of a script's audio.
     *
     * @param layout of that very script, voice and rate; one that does not fit is made anew
     * @param rate speed relative to the voice's own, 0.5 to 4
     * @throws Problem {@code INVALID} for another rate
     */
    public Rendition rendition(Script script, Layout layout, Voice voice, double rate, Format format, Tags tags) {
        check(rate);
        boolean fits = layout.fingerprint().equals(fingerprint(script, voice, rate))
                && layout.samples().size() == script.sentences().size();
        Layout fitting = fits ? layout : layout(script, voice, rate);
        Voice speaker = fitting.notice().isEmpty() ? voice : standard;
        return new Rendition(
                clips,
                2 * workers.count() + 2,
                script,
                fitting,
                new Performance(speaker, rate),
                format,
                encoder(format, speaker.sampleRate()),
                tags);
    }

    /** What it has done and has to do. */
    public Metrics metrics() {
        return new Metrics(workers.count(), workers.waiting(), clips.made(), clips.found(), clips.bytes());
    }

    /**
     * Figures for whoever watches over the server.
     *
     * @param workers how many sentences are rendered at a time
     * @param waiting how many pieces of work wait for a worker
     * @param rendered how many sentences were rendered since the start
     * @param reused how many came from the cache
     * @param kept how many bytes the cache holds
     */
    public record Metrics(int workers, int waiting, long rendered, long reused, long kept) {}

    @Override
    public void close() {
        workers.close();
    }

    private Encoder encoder(Format format, int sampleRate) {
        return encoders.computeIfAbsent(format + " " + sampleRate, key -> Packing.encoder(format, sampleRate));
    }

    private List<Integer> lengths(Script script, Performance performance, IntConsumer progress) {
        // a program that has to say everything must not keep those waiting who only want a sentence
        AtomicInteger done = new AtomicInteger();
        boolean quick = performance.voice().foretells();
        int portionSize = quick ? PORTION : 1;
        Urgency urgency = quick ? Urgency.LISTENING : Urgency.READ_AHEAD;
        List<Sentence> sentences = script.sentences();
        List<Order<List<Integer>>> orders = new ArrayList<>();
        for (int from = 0; from < sentences.size(); from += portionSize) {
            List<Sentence> portion = sentences.subList(from, Math.min(sentences.size(), from + portionSize));
            Order<List<Integer>> order = new Order<>(engine -> portion.stream()
                    .map(sentence -> {
                        int length = length(performance, sentence, engine);
                        progress.accept(100 * done.incrementAndGet() / sentences.size());
                        return length;
                    })
                    .toList());
            workers.add(urgency, order);
            orders.add(order);
        }
        try {
            return orders.stream().flatMap(order -> order.result().stream()).toList();
        } catch (CompletionException e) {
            orders.forEach(Order::cancel);
            throw e.getCause() instanceof Problem problem ? problem : e;
        }
    }

    private int length(Performance performance, Sentence sentence, SpeechEngine engine) {
        return engine.samples(sentence, performance.voice(), performance.rate())
                .orElseGet(() -> clips.speak(performance, sentence, engine).length);
    }

    private static void check(double rate) {
        if (!(rate >= Manner.SLOWEST && rate <= Manner.FASTEST)) {
            throw new Problem(Problem.Kind.INVALID, "The speed must be a number from 0.5 to 4.");
        }
    }
}
