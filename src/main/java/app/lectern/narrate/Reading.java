package app.lectern.narrate;

import app.lectern.audio.Container;
import app.lectern.audio.Sequence;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.IntFunction;

/** One pass over a part of a file: gets the clips it comes to, and has the next ones made meanwhile. For one thread. */
final class Reading implements Container.Frames, AutoCloseable {

    /** Sentences that are made ahead: enough to keep every worker busy, and little to throw away. */
    private final int ahead;

    private final Sequence sequence;
    private final int last;
    private final byte[] silence;
    private final Clips clips;
    private final Urgency urgency;
    private final IntFunction<Clips.Request> requests;
    private final Deque<Ordered> ordered = new ArrayDeque<>();

    private int current = -1;
    private byte[] clip = new byte[0];
    private int considered;

    /**
     * @param ahead how many sentences to have made ahead
     * @param last the last sentence that will be asked for
     * @param requests the clip of each sentence
     */
    Reading(
            Sequence sequence,
            byte[] silence,
            Clips clips,
            Urgency urgency,
            int ahead,
            int last,
            IntFunction<Clips.Request> requests) {
        this.sequence = sequence;
        this.silence = silence;
        this.clips = clips;
        this.urgency = urgency;
        this.ahead = ahead;
        this.last = last;
        this.requests = requests;
    }

    private record Ordered(int sentence, Clips.Request request, Order<byte[]> order) {}

    @Override
    public byte[] bytes(long from, long toExclusive) {
        byte[] bytes = new byte[(int) (toExclusive - from) * silence.length];
        long frame = from;
        while (frame < toExclusive) {
            int sentence = sequence.sentenceAt(frame);
            long start = sequence.start(sentence);
            long end = Math.min(toExclusive, sequence.start(sentence + 1));
            long spoken = Math.min(end, start + sequence.clipFrames(sentence));
            int at = (int) (frame - from) * silence.length;
            if (frame < spoken) {
                int offset = (int) (frame - start) * silence.length;
                System.arraycopy(clip(sentence), offset, bytes, at, (int) (spoken - frame) * silence.length);
                frame = spoken;
            } else {
                for (; frame < end; frame++, at += silence.length) {
                    System.arraycopy(silence, 0, bytes, at, silence.length);
                }
            }
        }
        return bytes;
    }

    /** Gives up what was ordered ahead. */
    @Override
    public void close() {
        ordered.forEach(each -> clips.release(each.request()));
        ordered.clear();
    }

    private byte[] clip(int sentence) {
        if (sentence != current) {
            clip = get(sentence);
            current = sentence;
        }
        return clip;
    }

    private byte[] get(int sentence) {
        Optional<Ordered> before = takeOrdered(sentence);
        if (before.isEmpty()) {
            Clips.Request request = requests.apply(sentence);
            Optional<byte[]> kept = clips.kept(request);
            if (kept.isPresent()) {
                return kept.get();
            }
            before = Optional.of(new Ordered(sentence, request, clips.order(request, urgency)));
        } else {
            clips.hurry(before.get().order(), urgency);
        }
        try {
            lookAhead(sentence);
            return before.get().order().result();
        } finally {
            clips.release(before.get().request());
        }
    }

    private Optional<Ordered> takeOrdered(int sentence) {
        Iterator<Ordered> each = ordered.iterator();
        while (each.hasNext()) {
            Ordered candidate = each.next();
            if (candidate.sentence() == sentence) {
                each.remove();
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    private void lookAhead(int sentence) {
        Urgency later = urgency == Urgency.LISTENING ? Urgency.READ_AHEAD : urgency;
        for (int next = Math.max(considered, sentence + 1); next <= Math.min(last, sentence + ahead); next++) {
            Clips.Request request = requests.apply(next);
            if (!clips.isKept(request)) {
                ordered.add(new Ordered(next, request, clips.order(request, later)));
            }
            considered = next + 1;
        }
    }
}
