package dev.retort.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

/** RULES 14. */
class PerformPathTest {

    private static final String FILE = """
            setup: [{name: before, request: GET /before}]
            tests:
              - {name: creates, request: GET /7, capture: {id: $.id}}
              - {name: bystander, request: GET /no}
              - name: group
                setup: [{name: inner before, request: GET /inner-before}]
                tests: [{name: reads, request: "GET /r/${id}"}]
                teardown: [{name: inner after, request: GET /inner-after}]
            teardown: [{name: after, request: GET /after}]
            """;

    @Test
    void rule_14_of_a_leaf_its_prerequisites_owed_setup_and_itself_and_teardown_at_close() {
        try (RunOf run = RunOf.spec(FILE)) {
            try (Run opened = run.open()) {
                assertThat(opened.perform(run.path("group › reads"))).isInstanceOf(Outcome.Passed.class);
                assertThat(run.requests())
                        .containsExactlyInAnyOrder("GET /before", "GET /7", "GET /inner-before", "GET /r/7");
            }
            assertThat(run.requests().subList(4, 6)).containsExactly("GET /inner-after", "GET /after");
            assertThat(run.requests()).hasSize(6);
            assertThat(run.events())
                    .containsExactly(
                            "+ file",
                            "+ before",
                            "- before",
                            "+ creates",
                            "- creates",
                            "+ group",
                            "+ group › inner before",
                            "- group › inner before",
                            "+ group › reads",
                            "- group › reads",
                            "+ group › inner after",
                            "- group › inner after",
                            "- group",
                            "+ after",
                            "- after",
                            "- file");
        }
    }

    @Test
    void rule_14_asking_again_gives_the_same_outcome() {
        try (RunOf run = RunOf.spec(FILE);
                Run opened = run.open()) {
            Outcome first = opened.perform(run.path("creates"));
            assertThat(opened.perform(run.path("creates"))).isSameAs(first);
            assertThat(run.requests()).containsExactly("GET /before", "GET /7");
        }
    }

    @Test
    void rule_14_of_a_container_all_its_planned_children() {
        try (RunOf run = RunOf.spec(FILE);
                Run opened = run.open()) {
            opened.perform(run.path("group"));
            assertThat(run.requests())
                    .containsExactly("GET /before", "GET /7", "GET /inner-before", "GET /r/7", "GET /inner-after");
            opened.perform(run.path("file"));
            assertThat(run.requests().subList(5, 7)).containsExactly("GET /no", "GET /after");
        }
    }

    @Test
    void rule_14_a_teardown_asked_for_early_runs_then_and_later_siblings_are_aborted() {
        try (RunOf run = RunOf.spec(FILE);
                Run opened = run.open()) {
            assertThat(opened.perform(run.path("after"))).isInstanceOf(Outcome.Passed.class);
            assertThat(opened.perform(run.path("bystander"))).isInstanceOf(Outcome.Aborted.class);
            assertThat(run.told("bystander")).isEqualTo("torn down: `after` has run (a.http.yaml:9)");
        }
    }

    @Test
    void rule_14_in_a_parallel_group_they_are_too() {
        try (RunOf run = RunOf.spec("""
                parallel: true
                tests: [{name: one, request: GET /one}]
                teardown: [{name: cleans, request: GET /clean}]
                """);
                Run opened = run.open()) {
            assertThat(opened.perform(run.path("cleans"))).isInstanceOf(Outcome.Passed.class);
            assertThat(opened.perform(run.path("one"))).isInstanceOf(Outcome.Aborted.class);
            assertThat(run.told("one")).isEqualTo("torn down: `cleans` has run (a.http.yaml:3)");
        }
    }

    @Test
    void rule_14_a_row_of_a_teardown_asked_for_early_is_that_teardown() {
        try (RunOf run = RunOf.spec("""
                tests: [{name: test, request: GET /1}]
                teardown: [{name: after, cases: [{n: 1}, {n: 2}], request: "GET /after/${n}"}]
                """)) {
            try (Run opened = run.open()) {
                assertThat(opened.perform(run.path("after › 2"))).isInstanceOf(Outcome.Passed.class);
                assertThat(opened.perform(run.path("test"))).isInstanceOf(Outcome.Aborted.class);
            }
            assertThat(run.requests()).containsExactly("GET /after/2", "GET /after/1");
        }
    }

    @Test
    void rule_14_close_throws_the_failures_of_owed_teardowns_as_one() {
        try (RunOf run = RunOf.spec("""
                tests:
                  - name: group
                    tests: [{name: test, request: GET /1}]
                    teardown:
                      - {name: one, request: GET /fail/1}
                      - {name: two, request: GET /2}
                teardown: [{name: three, request: GET /fail/3}]
                """)) {
            Run opened = run.open();
            opened.perform(run.path("group › test"));
            UntoldFailures failed = catchThrowableOfType(UntoldFailures.class, opened::close);
            assertThat(failed).hasMessage("""
                    teardown failed: `one` (a.http.yaml:5)
                    teardown failed: `three` (a.http.yaml:7)""");
            assertThat(failed.failures()).extracting(each -> each.node().name()).containsExactly("one", "three");
            assertThat(run.requests()).containsExactly("GET /1", "GET /fail/1", "GET /2", "GET /fail/3");
            opened.close();
            assertThatThrownBy(() -> opened.perform(run.path("group › test")))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void rule_14_what_is_not_planned_is_refused() {
        try (RunOf run = RunOf.spec(FILE).selecting("creates");
                Run opened = run.open()) {
            assertThatThrownBy(() -> opened.perform(run.path("bystander")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("not planned: a.http.yaml › bystander");
        }
    }

    @Test
    void rule_14_a_leaf_of_a_skipped_group_is_skipped() {
        try (RunOf run = RunOf.spec("""
                tests:
                  - name: group
                    skip: not yet
                    tests: [{name: test, request: GET /1}]
                """);
                Run opened = run.open()) {
            assertThat(opened.perform(run.path("group › test"))).isInstanceOf(Outcome.Skipped.class);
            assertThat(run.requests()).isEmpty();
        }
    }

    @Test
    void rule_14_to_a_leaf_that_is_skipped_no_setup_is_owed() {
        try (RunOf run = RunOf.spec("""
                setup: [{name: before, request: GET /fail/before}]
                tests:
                  - name: group
                    setup: [{name: inner before, request: GET /inner-before}]
                    tests: [{name: test, skip: not yet, request: GET /1}]
                """)) {
            try (Run opened = run.open()) {
                assertThat(opened.perform(run.path("group › test"))).isInstanceOf(Outcome.Skipped.class);
            }
            assertThat(run.requests()).isEmpty();
        }
    }

    @Test
    void rule_14_the_condition_of_a_group_has_what_it_needs() {
        try (RunOf run = RunOf.spec("""
                tests:
                  - {name: asks, request: GET /on, capture: {feature: $.id}}
                  - name: group
                    when: {"${feature}": on}
                    tests: [{name: test, request: GET /1}]
                """);
                Run opened = run.open()) {
            assertThat(opened.perform(run.path("group › test"))).isInstanceOf(Outcome.Passed.class);
            assertThat(run.requests()).containsExactly("GET /on", "GET /1");
        }
    }

    @Test
    void rule_14_concurrent_callers_of_one_node_share_one_outcome() throws Exception {
        try (RunOf run = RunOf.spec(FILE);
                Run opened = run.open()) {
            List<Outcome> outcomes = atOnce(4, run, opened, "creates", "creates", "creates", "creates");
            assertThat(outcomes).allMatch(outcome -> outcome == outcomes.get(0));
            assertThat(run.requests()).containsExactly("GET /before", "GET /7");
        }
    }

    @Test
    void rule_14_children_of_a_parallel_group_run_at_once() throws Exception {
        try (RunOf run = RunOf.spec("""
                parallel: true
                defaults: {timeout: 2m}
                setup: [{name: before, request: GET /before, capture: {id: $.id}}]
                tests:
                  - {name: one, request: "GET /1/${id}"}
                  - {name: two, request: "GET /2/${id}"}
                """);
                Run opened = run.open()) {
            CyclicBarrier both = new CyclicBarrier(2);
            run.server().before(path -> meet(path, both));
            assertThat(atOnce(2, run, opened, "one", "two"))
                    .as("%s", run.requests())
                    .allMatch(Outcome.Passed.class::isInstance);
            assertThat(run.requests().get(0)).isEqualTo("GET /before");
            assertThat(run.requests()).hasSize(3);
        }
    }

    @Test
    void rule_14_callers_are_not_counted_against_the_limit_of_the_group() throws Exception {
        try (RunOf run = RunOf.spec("""
                parallel: 2
                tests: [{name: one, request: GET /1}, {name: two, request: GET /2}, {name: three, request: GET /3}]
                """);
                Run opened = run.open()) {
            CyclicBarrier three = new CyclicBarrier(3);
            run.server().before(path -> RecordingServer.meet(three));
            assertThat(atOnce(3, run, opened, "one", "two", "three")).allMatch(Outcome.Passed.class::isInstance);
            assertThat(run.server().most()).isEqualTo(3);
        }
    }

    private static void meet(String path, CyclicBarrier both) throws InterruptedException {
        if (!path.equals("/before")) {
            try {
                both.await(2, TimeUnit.MINUTES); // a cold and busy machine takes more than ten seconds to the second
            } catch (BrokenBarrierException | TimeoutException alone) {
                throw new IllegalStateException(alone);
            }
        }
    }

    private static List<Outcome> atOnce(int threads, RunOf run, Run opened, String... names)
            throws InterruptedException, ExecutionException, TimeoutException {
        ExecutorService callers = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Outcome>> asked = new ArrayList<>();
            for (String name : names) {
                asked.add(callers.submit(() -> opened.perform(run.path(name))));
            }
            List<Outcome> outcomes = new ArrayList<>();
            for (Future<Outcome> each : asked) {
                outcomes.add(each.get(3, TimeUnit.MINUTES));
            }
            return outcomes;
        } finally {
            callers.shutdownNow();
        }
    }
}
