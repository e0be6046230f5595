package app.lectern.narrate;

import app.lectern.article.Problem;
import app.lectern.speech.SpeechEngine;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Threads that each have their own engine and do what is most urgent first, in the order in which it came. */
final class Workers implements AutoCloseable {

    /** More than this waiting, and newcomers are told to come back later. */
    private static final int MOST_WAITING = 10_000;

    /** How long closing waits for a sentence that is being rendered. */
    private static final Duration LAST_SENTENCE = Duration.ofSeconds(5);

    private final PriorityBlockingQueue<Place> queue = new PriorityBlockingQueue<>();
    private final AtomicLong next = new AtomicLong();
    private final List<Thread> threads;

    Workers(int count, Supplier<SpeechEngine> engines) {
        threads = IntStream.range(0, count)
                .mapToObj(number -> new Thread(() -> work(engines), "speech-" + number))
                .toList();
        threads.forEach(thread -> {
            thread.setDaemon(true);
            thread.start();
        });
    }

    /** A place in the queue; an order may have several, of which the foremost counts. */
    private record Place(Urgency urgency, long number, Order<?> order) implements Comparable<Place> {

        @Override
        public int compareTo(Place other) {
            int byUrgency = urgency.compareTo(other.urgency);
            return byUrgency != 0 ? byUrgency : Long.compare(number, other.number);
        }
    }

    /** Puts an order into the queue; again to have it done earlier. */
    void add(Urgency urgency, Order<?> order) {
        if (queue.size() >= MOST_WAITING) {
            throw new Problem(
                    Problem.Kind.BUSY, "Too much is waiting to be spoken already. Please try again in a minute.");
        }
        queue.add(new Place(urgency, next.getAndIncrement(), order));
    }

    int waiting() {
        return queue.size();
    }

    int count() {
        return threads.size();
    }

    @Override
    public void close() {
        threads.forEach(Thread::interrupt);
        for (Place place = queue.poll(); place != null; place = queue.poll()) {
            place.order().cancel();
        }
        try {
            for (Thread thread : threads) {
                thread.join(LAST_SENTENCE.toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void work(Supplier<SpeechEngine> engines) {
        try (SpeechEngine engine = engines.get()) {
            while (!Thread.interrupted()) {
                queue.take().order().run(engine);
            }
        } catch (InterruptedException e) {
            // closed
        }
    }
}
