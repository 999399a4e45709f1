package dev.retort.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.plan.PlanNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** {@code parallel: 10}: never more at once, and in fact so many. */
class ParallelTest {

    @Test
    void fifty_tests_run_ten_at_a_time_after_setup_and_before_teardown() {
        RunOf run = RunOf.spec("""
                parallel: 10
                setup: [{name: before, request: GET /before}]
                tests: [{name: test, cases: 50, request: "GET /test/${case}"}]
                teardown: [{name: after, request: GET /after}]
                """);
        AtomicInteger atOnce = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<String> order = Collections.synchronizedList(new ArrayList<>());
        CyclicBarrier ten = new CyclicBarrier(10); // each ten wait for one another: fewer at once would time out
        try (run) {
            run.telling(new RunListener() {
                @Override
                public void finished(PlanNode node, Outcome outcome) {
                    if (node.isLeaf()) {
                        atOnce.decrementAndGet();
                        order.add("answered " + node.name());
                    }
                }
            });
            run.server().before(path -> {
                order.add(path);
                most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
                if (path.startsWith("/test")) {
                    await(ten);
                }
            });
            run.performing();
            assertThat(run.outcomes()).doesNotContainValue("failed").doesNotContainValue("aborted");
        }
        assertThat(most).hasValue(10);
        assertThat(order).hasSize(104).startsWith("/before", "answered before").endsWith("/after", "answered after");
    }

    private static void await(CyclicBarrier barrier) throws InterruptedException {
        try {
            barrier.await(20, TimeUnit.SECONDS);
        } catch (BrokenBarrierException | TimeoutException alone) {
            throw new IllegalStateException(alone);
        }
    }

    @Test
    void with_on_failure_stop_nothing_is_sent_by_who_begins_after_the_failure() {
        RunOf run = RunOf.spec("""
                parallel: 4
                onFailure: stop
                tests:
                  - {name: one, request: GET /hang/1}
                  - {name: two, request: GET /hang/2}
                  - {name: three, request: GET /hang/3}
                  - {name: fails, request: GET /fail}
                  - {name: rest, cases: 40, request: "GET /rest/${case}"}
                """);
        CountDownLatch hanging = new CountDownLatch(3);
        try (run) {
            run.server().before(path -> {
                hanging.countDown();
                hanging.await();
            });
            run.performing();
            assertThat(run.requests())
                    .containsExactlyInAnyOrder("GET /hang/1", "GET /hang/2", "GET /hang/3", "GET /fail");
            assertThat(run.outcomes("one", "two", "three", "fails", "rest"))
                    .containsExactly("aborted", "aborted", "aborted", "failed", "skipped");
        }
    }
}
