package dev.retort.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** {@code parallel: 10}: never more at once, and in fact so many. The server counts. */
class ParallelTest {

    private static final Set<String> NOT_TRIED = Set.of("aborted", "skipped");

    private static final String FIFTY = """
            parallel: %s
            setup:
              - {name: before, request: GET /before}
              - {name: before too, request: GET /before-too}
            tests: [{name: test, cases: 50, request: "GET /test/${case}"}]
            teardown:
              - {name: after, request: GET /after}
              - {name: after too, request: GET /after-too}
            """;

    @Test
    void fifty_tests_run_ten_at_a_time_after_setup_and_before_teardown() {
        CyclicBarrier ten = new CyclicBarrier(10); // each ten wait for one another: fewer at once would time out
        try (RunOf run = RunOf.spec(FIFTY.formatted(10))) {
            run.server().before(path -> {
                if (path.startsWith("/test")) {
                    RecordingServer.meet(ten);
                }
            });
            run.performing();
            assertThat(run.outcomes()).values().containsOnly("passed");
            assertThat(run.server().most()).isEqualTo(10);
            List<String> traffic = run.server().whole().traffic();
            assertThat(traffic)
                    .hasSize(108)
                    .startsWith("> GET /before", "< GET /before", "> GET /before-too", "< GET /before-too")
                    .endsWith("> GET /after", "< GET /after", "> GET /after-too", "< GET /after-too");
        }
    }

    @Test
    void how_long_fifty_tests_take_one_after_the_other_and_ten_at_a_time_is_printed() {
        long serial = millis(1);
        long parallel = millis(10);
        System.out.printf("50 tests of 20 ms: %d ms one after the other, %d ms ten at a time%n", serial, parallel);
    }

    /** How long it takes where each answer takes 20 ms. */
    private static long millis(int parallel) {
        try (RunOf run = RunOf.spec(FIFTY.formatted(parallel))) {
            CountDownLatch never = new CountDownLatch(1);
            run.server()
                    .before(path ->
                            assertThat(never.await(20, TimeUnit.MILLISECONDS)).isFalse());
            try (Run opened = run.open()) {
                long start = System.nanoTime();
                opened.perform();
                long nanos = System.nanoTime() - start;
                assertThat(run.outcomes()).values().containsOnly("passed");
                assertThat(run.server().most()).isBetween(1, parallel);
                return TimeUnit.NANOSECONDS.toMillis(nanos);
            }
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
        CountDownLatch hanging = new CountDownLatch(4); // all that may be at once
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

    @Test
    void with_on_failure_stop_who_has_begun_before_the_failure_is_told_and_who_has_not_is_skipped() {
        RunOf run = RunOf.spec("""
                parallel: 10
                onFailure: stop
                tests:
                  - {name: first, cases: 20, request: "GET /${case}"}
                  - {name: fails, request: GET /fail}
                  - {name: last, cases: 40, request: "GET /${case}"}
                """);
        try (run) {
            run.performing();
            List<String> events = run.events();
            int failed = events.indexOf("- fails");
            Set<String> begunBefore = new HashSet<>(events.subList(0, failed));
            assertThat(run.exchanges()).allMatch(name -> begunBefore.contains("+ " + name));
            // who was let in at the same moment is told to begin, and comes to nothing
            assertThat(events.subList(failed, events.size()))
                    .filteredOn(event -> event.startsWith("+ "))
                    .allMatch(event -> NOT_TRIED.contains(run.outcomes().get(event.substring(2))));
            Set<String> told = run.outcomes().keySet();
            assertThat(run.node("file").leaves().map(Told::name))
                    .allMatch(leaf -> told.contains(leaf) || told.contains(leaf.split(" ", -1)[0]));
        }
    }
}
