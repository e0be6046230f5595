package app.lectern.audio;

import app.lectern.article.Sentence;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which frames of a file belong to which sentence: each sentence's clip, and the silent frames of the pause after it.
 * All of it is arithmetic on the lengths of the sentences. Immutable.
 */
public final class Sequence {

    private static final long NANOS = 1_000_000_000L;

    private final Encoder encoder;
    private final int sampleRate;
    private final List<Sentence> sentences;
    private final List<Integer> samples;
    /** First frame of each sentence, and behind the last one the number of all frames. */
    private final long[] starts;

    /**
     * @param sampleRate samples a second
     * @param samples samples of each sentence without its pause
     * @param rate speed at which the sentences are said: pauses shrink with its square root only, since an ear that
     *     listens fast needs them all the more
     */
    public Sequence(Encoder encoder, int sampleRate, List<Sentence> sentences, List<Integer> samples, double rate) {
        this.encoder = encoder;
        this.sampleRate = sampleRate;
        this.sentences = List.copyOf(sentences);
        this.samples = List.copyOf(samples);
        starts = new long[samples.size() + 1];
        for (int i = 0; i < samples.size(); i++) {
            double pause = sentences.get(i).pauseMillis() / Math.sqrt(rate) * sampleRate / 1000;
            int clip = encoder.frames(samples.get(i));
            long all = Math.round((samples.get(i) + pause) / encoder.frameSamples());
            starts[i + 1] = starts[i] + Math.max(clip, all);
        }
    }

    /** The number of frames. */
    public long frames() {
        return starts[starts.length - 1];
    }

    /** First frame of a sentence. */
    public long start(int sentence) {
        return starts[sentence];
    }

    /** Frames of a sentence's clip; the rest up to the next sentence is silent. */
    public int clipFrames(int sentence) {
        return encoder.frames(samples.get(sentence));
    }

    /** The sentence that a frame belongs to. */
    public int sentenceAt(long frame) {
        int found = Arrays.binarySearch(starts, frame);
        while (found >= 0 && found + 1 < starts.length && starts[found + 1] == frame) {
            found++;
        }
        return found >= 0 ? found : -found - 2;
    }

    /** When each sentence is heard. */
    public Timeline timeline() {
        List<Cue> cues = new ArrayList<>();
        for (int i = 0; i < samples.size(); i++) {
            long start = starts[i] * encoder.frameSamples() + encoder.delay() - encoder.trimmed();
            cues.add(new Cue(sentences.get(i).id(), time(start), time(start + samples.get(i))));
        }
        return new Timeline(cues, time(frames() * encoder.frameSamples()));
    }

    private Duration time(long sample) {
        return Duration.ofSeconds(sample / sampleRate, sample % sampleRate * NANOS / sampleRate);
    }
}
