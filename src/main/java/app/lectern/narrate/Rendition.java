package app.lectern.narrate;

import app.lectern.article.Problem;
import app.lectern.article.Script;
import app.lectern.article.Sentence;
import app.lectern.audio.Chapter;
import app.lectern.audio.Container;
import app.lectern.audio.Encoder;
import app.lectern.audio.Format;
import app.lectern.audio.Packing;
import app.lectern.audio.Sequence;
import app.lectern.audio.Tags;
import app.lectern.audio.Timeline;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * An article's audio in one format as a file that need not exist: its length, hash and timeline are known at once, and
 * any part of it is rendered when it is asked for. The bytes are the same however they are asked for. Thread-safe.
 */
public final class Rendition {

    private final Clips clips;
    private final int ahead;
    private final Script script;
    private final Layout layout;
    private final Performance performance;
    private final Format format;
    private final Encoder encoder;
    private final Sequence sequence;
    private final Timeline timeline;
    private final Container container;
    private final String etag;
    private final AtomicReferenceArray<Clips.@Nullable Request> requests;

    Rendition(
            Clips clips,
            int ahead,
            Script script,
            Layout layout,
            Performance performance,
            Format format,
            Encoder encoder,
            Tags tags) {
        this.clips = clips;
        this.ahead = ahead;
        this.script = script;
        this.layout = layout;
        this.performance = performance;
        this.format = format;
        this.encoder = encoder;
        requests = new AtomicReferenceArray<>(script.sentences().size());
        sequence = new Sequence(encoder, layout.sampleRate(), script.sentences(), layout.samples(), performance.rate());
        timeline = sequence.timeline();
        List<Chapter> chapters = Chapter.of(script, timeline);
        container = Packing.container(format, encoder, layout.sampleRate(), sequence.frames(), tags, chapters);
        etag = '"' + fingerprint(layout, encoder, container) + '"';
    }

    /** The value for {@code Content-Type}. */
    public String mediaType() {
        return format.mediaType();
    }

    /** Length of the file in bytes. */
    public long length() {
        return container.length();
    }

    /** A strong entity tag in its double quotes: equal tags mean equal bytes. */
    public String etag() {
        return etag;
    }

    /** The length as a player shows it. */
    public Duration duration() {
        return timeline.duration();
    }

    /** When each sentence is heard in this file. */
    public Timeline timeline() {
        return timeline;
    }

    /** Writes bytes for someone who listens. */
    public void write(long from, long toExclusive, OutputStream out) throws IOException {
        write(from, toExclusive, out, Urgency.LISTENING);
    }

    /**
     * Writes the bytes from one position up to another; renders only the sentences that these touch, and a few ahead.
     *
     * @param from first byte, from 0
     * @param toExclusive behind the last byte, at most {@link #length()}
     * @throws IOException if the stream does; whatever was being rendered for it is then cancelled
     * @throws Problem {@code BUSY} if too much is waiting to be rendered already
     */
    public void write(long from, long toExclusive, OutputStream out, Urgency urgency) throws IOException {
        if (from < 0 || from > toExclusive || toExclusive > length()) {
            throw new IllegalArgumentException("No bytes " + from + " to " + toExclusive + " of " + length());
        }
        int last = script.sentences().size() - 1;
        try (Reading reading = new Reading(sequence, encoder.silence(), clips, urgency, ahead, last, this::request)) {
            container.write(from, toExclusive, reading, out);
        } catch (CompletionException e) {
            throw e.getCause() instanceof Problem problem ? problem : e;
        }
    }

    private static String fingerprint(Layout layout, Encoder encoder, Container container) {
        String header = Base64.getEncoder().encodeToString(container.header());
        return new Fingerprint()
                .add(layout.fingerprint())
                .add(layout.notice())
                .add(encoder.name())
                .add(header)
                .hex();
    }

    /** Its key is a hash, and the same sentences are asked for again and again. */
    private Clips.Request request(int index) {
        Clips.@Nullable Request known = requests.get(index);
        if (known == null) {
            known = makeRequest(index);
            requests.set(index, known);
        }
        return known;
    }

    private Clips.Request makeRequest(int index) {
        Sentence sentence = script.sentences().get(index);
        String key = performance.of(sentence, encoder.name());
        return new Clips.Request(key, performance, sentence, layout.samples().get(index), encoder);
    }
}
