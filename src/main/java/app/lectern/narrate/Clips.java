package app.lectern.narrate;

import app.lectern.article.Sentence;
import app.lectern.audio.Encoder;
import app.lectern.audio.Format;
import app.lectern.audio.Leveller;
import app.lectern.audio.Packing;
import app.lectern.library.ClipCache;
import app.lectern.speech.SpeechEngine;
import app.lectern.speech.Voice;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;

/** Gets each sentence's clip: from the cache, or made by a worker, once for all who want it. Thread-safe. */
final class Clips {

    private static final Encoder PLAIN = Packing.encoder(Format.WAV, 16_000);

    private final Workers workers;
    private final ClipCache cache;
    private final Map<String, Shared> wanted = new HashMap<>();
    private final LongAdder made = new LongAdder();
    private final LongAdder found = new LongAdder();

    Clips(Workers workers, ClipCache cache) {
        this.workers = workers;
        this.cache = cache;
    }

    /**
     * Which clip it is.
     *
     * @param key names its bytes, in hexadecimal
     * @param samples length of the sentence by the layout
     */
    record Request(String key, Performance performance, Sentence sentence, int samples, Encoder encoder) {}

    private static final class Shared {
        private final Order<byte[]> order;
        private int waiting;

        Shared(Order<byte[]> order) {
            this.order = order;
        }
    }

    /** A clip that was made before. */
    Optional<byte[]> kept(Request request) {
        Optional<byte[]> clip = cache.get(request.key());
        clip.ifPresent(bytes -> found.increment());
        return clip;
    }

    /** Whether the clip need not be made. */
    boolean isKept(Request request) {
        return cache.has(request.key());
    }

    /** Has a clip made, or made sooner if it was ordered before. Each order is to be released. */
    Order<byte[]> order(Request request, Urgency urgency) {
        Order<byte[]> order;
        synchronized (wanted) {
            Shared shared = wanted.computeIfAbsent(
                    request.key(), key -> new Shared(new Order<>(engine -> make(request, engine))));
            shared.waiting++;
            order = shared.order;
        }
        workers.add(urgency, order);
        return order;
    }

    /** Has a clip that was ordered made sooner. */
    void hurry(Order<byte[]> order, Urgency urgency) {
        workers.add(urgency, order);
    }

    /** Gives an order up; the last one who does so cancels it if it was not begun. */
    void release(Request request) {
        synchronized (wanted) {
            Shared shared = wanted.get(request.key());
            if (shared != null && --shared.waiting == 0) {
                wanted.remove(request.key());
                shared.order.cancel();
            }
        }
    }

    long bytes() {
        return cache.bytes();
    }

    long made() {
        return made.sum();
    }

    long found() {
        return found.sum();
    }

    /**
     * A sentence as it is spoken, levelled. What a program says is kept, since it may never say it so again; what
     * FreeTTS says is sooner rendered than read.
     */
    short[] speak(Performance performance, Sentence sentence, SpeechEngine engine) {
        Voice voice = performance.voice();
        Leveller leveller = new Leveller(voice.sampleRate());
        if (voice.engine() == Voice.Engine.FREETTS) {
            return leveller.level(engine.say(sentence, voice, performance.rate()), voice.volume());
        }
        String key = performance.of(sentence, PLAIN.name());
        Optional<byte[]> kept = cache.get(key);
        if (kept.isPresent()) {
            short[] samples = new short[kept.get().length / 2];
            ByteBuffer.wrap(kept.get())
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .asShortBuffer()
                    .get(samples);
            return samples;
        }
        short[] spoken = leveller.level(engine.say(sentence, voice, performance.rate()), voice.volume());
        cache.put(key, PLAIN.encode(spoken));
        return spoken;
    }

    private byte[] make(Request request, SpeechEngine engine) {
        short[] spoken = speak(request.performance(), request.sentence(), engine);
        byte[] clip = request.encoder().encode(Arrays.copyOf(spoken, request.samples()));
        cache.put(request.key(), clip);
        made.increment();
        return clip;
    }
}
