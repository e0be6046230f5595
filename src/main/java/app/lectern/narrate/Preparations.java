package app.lectern.narrate;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.IntConsumer;

/** Narrations that are being made, each once for all who wait for it. Thread-safe. */
final class Preparations {

    /** Each of these spends its time waiting for the workers. */
    private static final int AT_ONCE = 4;

    private final Map<RecentNarrations.Key, Preparation> running = new ConcurrentHashMap<>();
    private final ExecutorService background = Executors.newFixedThreadPool(AT_ONCE, work -> {
        Thread thread = new Thread(work, "preparation");
        thread.setDaemon(true);
        return thread;
    });

    /** One that is being made. */
    static final class Preparation {
        private final CompletableFuture<Narration> result = new CompletableFuture<>();
        private final AtomicInteger percent = new AtomicInteger();

        /** Waits for it. */
        Narration result() {
            try {
                return result.join();
            } catch (CompletionException e) {
                throw e.getCause() instanceof RuntimeException cause ? cause : e;
            }
        }

        /** How much of it is made, 0 to 100. */
        int percent() {
            return percent.get();
        }

        /** Waits for it, though not for long; whether it is made. */
        boolean isReadyWithin(Duration patience) {
            try {
                result.get(patience.toMillis(), TimeUnit.MILLISECONDS);
                return true;
            } catch (TimeoutException e) {
                return false;
            } catch (ExecutionException e) {
                return true;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
    }

    /** Makes a narration on this thread, or waits for another that does. */
    Preparation here(RecentNarrations.Key key, Function<IntConsumer, Narration> maker) {
        return start(key, maker, Runnable::run);
    }

    /** Has a narration made while others go on. */
    Preparation behind(RecentNarrations.Key key, Function<IntConsumer, Narration> maker) {
        return start(key, maker, background);
    }

    private Preparation start(RecentNarrations.Key key, Function<IntConsumer, Narration> maker, Executor executor) {
        Preparation mine = new Preparation();
        Preparation other = running.putIfAbsent(key, mine);
        if (other != null) {
            return other;
        }
        executor.execute(() -> {
            try {
                Narration made = maker.apply(now -> mine.percent.accumulateAndGet(now, Math::max));
                running.remove(key);
                mine.result.complete(made);
            } catch (RuntimeException | Error trouble) {
                running.remove(key);
                mine.result.completeExceptionally(trouble);
            }
        });
        return mine;
    }
}
