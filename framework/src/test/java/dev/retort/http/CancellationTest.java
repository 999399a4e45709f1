package dev.retort.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
final class CancellationTest {

    private static final Duration LONG = Duration.ofMinutes(10);

    @AutoClose
    private final Cancellation root = Cancellation.root();

    @Test
    void what_is_cancelled_cancels_all_below_it_and_nothing_above() {
        Cancellation group = root.child();
        Cancellation test = group.child();
        Cancellation sibling = root.child();
        group.cancel("enough");
        assertThat(group.reason()).contains("enough");
        assertThat(test.reason()).contains("enough");
        assertThat(root.isCancelled()).isFalse();
        assertThat(sibling.isCancelled()).isFalse();
    }

    @Test
    void only_the_first_reason_counts() {
        root.cancel("first");
        root.cancel("second");
        assertThat(root.reason()).contains("first");
    }

    @Test
    void a_child_of_a_cancelled_node_is_cancelled() {
        root.cancel("enough");
        assertThat(root.child().child().reason()).contains("enough");
    }

    @Test
    void a_closed_child_is_no_longer_reached() {
        Cancellation child = root.child();
        child.close();
        root.cancel("enough");
        assertThat(child.isCancelled()).isFalse();
    }

    @Test
    void actions_run_once_in_the_order_of_their_registration() {
        List<String> ran = new ArrayList<>();
        root.onCancel(() -> ran.add("a"));
        Cancellation.Registration b = root.onCancel(() -> ran.add("b"));
        root.onCancel(() -> ran.add("c"));
        b.close();
        root.cancel("enough");
        root.cancel("again");
        assertThat(ran).containsExactly("a", "c");
    }

    @Test
    void an_action_registered_twice_runs_twice() {
        AtomicInteger count = new AtomicInteger();
        Runnable action = count::incrementAndGet;
        root.onCancel(action);
        root.onCancel(action);
        root.cancel("enough");
        assertThat(count).hasValue(2);
    }

    @Test
    void an_action_runs_at_once_if_it_comes_too_late() {
        root.cancel("enough");
        AtomicBoolean ran = new AtomicBoolean();
        root.onCancel(() -> ran.set(true)).close();
        assertThat(ran).isTrue();
    }

    @Test
    void a_deadline_cancels_its_node_only() {
        Cancellation soon = root.deadline(Duration.ofMillis(20), "late");
        assertThat(soon.sleep(LONG)).isFalse();
        assertThat(soon.reason()).contains("late");
        assertThat(root.isCancelled()).isFalse();
    }

    @Test
    void a_deadline_of_a_closed_node_does_not_count() {
        Cancellation closed = root.deadline(Duration.ofMillis(10), "late");
        closed.close();
        assertThat(root.deadline(Duration.ofMillis(30), "later").sleep(LONG)).isFalse();
        assertThat(closed.isCancelled()).isFalse();
    }

    @Test
    void a_deadline_beyond_all_time_does_no_harm() {
        assertThat(root.deadline(Duration.ofSeconds(Long.MAX_VALUE), "never").isCancelled())
                .isFalse();
        assertThat(root.deadline(Duration.ofSeconds(-1), "passed").sleep(LONG)).isFalse();
    }

    @Test
    void a_question_is_asked_until_the_answer_is_yes() {
        AtomicInteger asked = new AtomicInteger();
        Cancellation asking = root.asking(() -> asked.incrementAndGet() == 3, "yes");
        assertThat(asking.sleep(LONG)).isFalse();
        assertThat(asking.reason()).contains("yes");
        assertThat(asked.get()).isGreaterThanOrEqualTo(3);
    }

    @Test
    void sleep_ends_when_the_time_has_passed() {
        assertThat(root.sleep(Duration.ofMillis(1))).isTrue();
        assertThat(root.sleep(Duration.ZERO)).isTrue();
    }

    @Test
    void sleep_ends_when_another_thread_cancels() throws InterruptedException {
        CountDownLatch asleep = new CountDownLatch(1);
        Thread other = new Thread(() -> {
            asleep.countDown();
            root.cancel("enough");
        });
        other.start();
        asleep.await();
        assertThat(root.sleep(LONG)).isFalse();
        other.join();
    }

    @Test
    void an_interrupt_ends_sleep_and_cancels_the_node() {
        Cancellation child = root.child();
        Thread.currentThread().interrupt();
        assertThat(child.sleep(LONG)).isFalse();
        assertThat(Thread.interrupted()).isTrue();
        assertThat(child.reason()).contains("interrupted");
        assertThat(root.isCancelled()).isFalse();
    }

    @Test
    void a_tree_has_one_thread_and_it_ends_with_the_root() throws InterruptedException {
        List<Thread> timers = new ArrayList<>();
        try (Cancellation tree = Cancellation.root()) {
            AtomicBoolean ready = new AtomicBoolean();
            CountDownLatch fired = new CountDownLatch(2);
            for (int count = 0; count < 2; count++) {
                tree.child().asking(ready::get, "ready").onCancel(() -> {
                    timers.add(Thread.currentThread());
                    fired.countDown();
                });
            }
            ready.set(true);
            fired.await();
        }
        assertThat(timers).hasSize(2);
        assertThat(timers.get(0)).isSameAs(timers.get(1));
        timers.get(0).join();
        assertThat(timers.get(0).isAlive()).isFalse();
    }
}
