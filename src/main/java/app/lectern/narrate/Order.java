package app.lectern.narrate;

import app.lectern.speech.SpeechEngine;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

/** A piece of work for whichever worker comes to it first; done once at most. Thread-safe. */
final class Order<T> {

    private final Job<T> job;
    private final AtomicBoolean taken = new AtomicBoolean();
    private final CompletableFuture<T> result = new CompletableFuture<>();

    Order(Job<T> job) {
        this.job = job;
    }

    /** What is to be done. */
    interface Job<T> {
        T run(SpeechEngine engine) throws Exception;
    }

    /** Does the work, unless someone else did or it was cancelled. */
    void run(SpeechEngine engine) {
        if (taken.compareAndSet(false, true)) {
            try {
                result.complete(job.run(engine));
            } catch (Exception | Error trouble) {
                result.completeExceptionally(trouble);
            }
        }
    }

    /** Drops the work if nobody has begun it. */
    void cancel() {
        if (taken.compareAndSet(false, true)) {
            result.cancel(false);
        }
    }

    /**
     * Waits for what comes of it.
     *
     * @throws java.util.concurrent.CompletionException with what the work threw
     * @throws java.util.concurrent.CancellationException if it was dropped
     */
    T result() {
        return result.join();
    }
}
