package app.lectern.narrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lectern.article.Problem;
import app.lectern.speech.SpeechEngines;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WorkersTest {

    private final Workers workers = new Workers(1, () -> new SpeechEngines(new SpeechEngines.Shared()));
    private final CountDownLatch go = new CountDownLatch(1);
    private final List<String> done = new CopyOnWriteArrayList<>();

    @AfterEach
    void close() {
        go.countDown();
        workers.close();
    }

    @Test
    void whatSomeoneWaitsForGoesBeforeReadAheadAndThatBeforeBundles() throws InterruptedException {
        block();
        Order<String> bundle = order("bundle");
        workers.add(Urgency.BUNDLE, bundle);
        workers.add(Urgency.READ_AHEAD, order("ahead"));
        workers.add(Urgency.LISTENING, order("first listener"));
        workers.add(Urgency.LISTENING, order("second listener"));
        go.countDown();

        bundle.result();
        assertThat(done).containsExactly("first listener", "second listener", "ahead", "bundle");
    }

    @Test
    void whatWasReadAheadIsHurriedOnceSomeoneWaitsForIt() throws InterruptedException {
        block();
        Order<String> ahead = order("ahead");
        Order<String> other = order("other");
        workers.add(Urgency.READ_AHEAD, other);
        workers.add(Urgency.READ_AHEAD, ahead);
        workers.add(Urgency.LISTENING, ahead);
        go.countDown();

        other.result();
        assertThat(done).containsExactly("ahead", "other");
    }

    @Test
    void whatIsCancelledIsNotDone() throws InterruptedException {
        block();
        Order<String> left = order("left");
        Order<String> stays = order("stays");
        workers.add(Urgency.LISTENING, left);
        workers.add(Urgency.LISTENING, stays);
        left.cancel();
        go.countDown();

        stays.result();
        assertThat(done).containsExactly("stays");
        assertThatThrownBy(left::result).isInstanceOf(CancellationException.class);
    }

    @Test
    void whoComesWhenTooMuchWaitsIsAskedToComeBack() throws InterruptedException {
        block();
        assertThatThrownBy(() -> {
                    while (true) {
                        workers.add(Urgency.BUNDLE, order("one of many"));
                    }
                })
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.BUSY));
    }

    /** Keeps the only worker busy until all orders are in. */
    private void block() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        workers.add(Urgency.LISTENING, new Order<>(engine -> {
            begun.countDown();
            go.await();
            return "";
        }));
        begun.await();
    }

    private Order<String> order(String name) {
        return new Order<>(engine -> {
            done.add(name);
            return name;
        });
    }
}
