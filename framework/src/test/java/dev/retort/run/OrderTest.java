package dev.retort.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.plan.PlanNode;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** RULES 11 to 13 and 15: order, setup, teardown, stopping, merging. */
class OrderTest {

    @Test
    void rule_11_after_a_failed_setup_the_rest_is_aborted_and_teardown_runs() {
        try (RunOf run = RunOf.spec("""
                setup:
                  - {name: one, request: GET /1}
                  - {name: fails, request: GET /fail}
                  - {name: three, request: GET /3}
                tests:
                  - {name: test, request: GET /test}
                  - name: group
                    setup: [{name: inner, request: GET /inner}]
                    tests: [{name: deep, request: GET /deep}]
                    teardown: [{name: inner after, request: GET /inner-after}]
                teardown: [{name: after, request: GET /after}]
                """).performing()) {
            assertThat(run.requests()).containsExactly("GET /1", "GET /fail", "GET /after");
            assertThat(run.outcomes("three", "test", "group", "group › deep", "group › inner after", "after"))
                    .containsExactly("aborted", "aborted", "aborted", "aborted", "aborted", "passed");
            assertThat(run.told("group › deep")).isEqualTo("the setup `fails` failed (a.http.yaml:3)");
        }
    }

    @Test
    void rule_11_a_group_or_a_row_in_the_setup_counts_like_a_test() {
        try (RunOf run = RunOf.spec("""
                tests:
                  - name: one
                    setup:
                      - name: prepares
                        tests: [{name: fails, request: GET /fail}]
                        teardown: [{name: inner, request: GET /inner}]
                    tests: [{name: test, request: GET /1}]
                  - name: two
                    setup: [{name: rows, cases: [{n: fail}, {n: ok}], request: "GET /${n}"}]
                    tests: [{name: test, request: GET /2}]
                """).performing()) {
            assertThat(run.outcomes("one › test", "two › rows › 2", "two › test"))
                    .containsExactly("aborted", "aborted", "aborted");
            assertThat(run.requests()).containsExactly("GET /fail", "GET /inner", "GET /fail");
        }
    }

    @Test
    void rule_11_a_selected_setup_test_runs_the_setup_before_it() {
        try (RunOf run = RunOf.spec("""
                setup:
                  - {name: one, request: GET /1}
                  - {name: two, request: GET /2}
                  - {name: three, request: GET /3}
                tests: [{name: test, request: GET /test}]
                """).selecting("two").performing()) {
            assertThat(run.requests()).containsExactly("GET /1", "GET /2");
        }
    }

    @Test
    void a_teardown_whose_variable_was_never_captured_is_skipped() {
        try (RunOf run = RunOf.spec("""
                tests: [{name: creates, request: GET /empty, capture: {id: $.id}}]
                teardown:
                  - {name: deletes, request: "DELETE /${id}"}
                  - {name: others, request: GET /x}
                """).performing()) {
            assertThat(run.outcomes("deletes", "others")).containsExactly("skipped", "passed");
        }
    }

    @Test
    void rule_12_teardown_ignores_that_the_run_was_cancelled() {
        AtomicBoolean stop = new AtomicBoolean();
        RunOf run = RunOf.spec("""
                tests:
                  - {name: runs, request: GET /hang}
                  - {name: later, request: GET /later}
                teardown: [{name: after, request: GET /after}]
                """).stoppedWhen(stop::get);
        try (run) {
            run.server().before(path -> stop.set(true));
            run.performing();
            assertThat(run.outcomes("runs", "later", "after")).containsExactly("aborted", "skipped", "passed");
            assertThat(run.told("runs")).isEqualTo("cancelled: stopped");
            assertThat(run.events())
                    .containsExactly("+ file", "+ runs", "- runs", "/ later", "+ after", "- after", "- file");
        }
    }

    @Test
    void rule_12_the_teardown_of_a_cancelled_run_has_five_seconds_in_all() {
        AtomicBoolean stop = new AtomicBoolean();
        RunOf run = RunOf.spec("""
                tests: [{name: runs, request: GET /hang/1}]
                teardown:
                  - {name: hangs, request: GET /hang/2}
                  - {name: last, request: GET /last}
                """).stoppedWhen(stop::get);
        try (run) {
            run.server().before(path -> stop.set(true));
            run.performing();
            assertThat(run.outcomes("hangs", "last")).containsExactly("aborted", "aborted");
            assertThat(run.told("hangs")).isEqualTo("cancelled: the teardown took more than 5 s");
            assertThat(run.requests()).containsExactly("GET /hang/1", "GET /hang/2");
        }
    }

    @Test
    void rule_12_a_teardown_that_was_under_way_has_five_seconds_from_then_on() {
        AtomicBoolean stop = new AtomicBoolean();
        RunOf run = RunOf.spec("""
                tests: [{name: test, request: GET /1}]
                teardown: [{name: hangs, request: GET /hang}]
                """).stoppedWhen(stop::get);
        try (run) {
            run.server().before(path -> stop.set(path.equals("/hang")));
            run.performing();
            assertThat(run.told("hangs")).isEqualTo("cancelled: the teardown took more than 5 s");
        }
    }

    @Test
    void rule_13_failed_counts_aborted_and_skipped_do_not() {
        try (RunOf run = RunOf.spec("""
                tests:
                  - name: group
                    onFailure: stop
                    tests:
                      - {name: skipped, skip: later, request: GET /s}
                      - {name: aborted, needs: skipped, request: GET /a}
                      - {name: runs, request: GET /runs}
                      - {name: fails, request: GET /fail}
                      - {name: not started, request: GET /never}
                      - name: nor this
                        tests: [{name: inner, request: GET /inner}]
                  - {name: after all, request: GET /after}
                """).performing()) {
            assertThat(run.outcomes("group › runs", "group › not started", "group › nor this", "after all"))
                    .containsExactly("passed", "skipped", "skipped", "passed");
            assertThat(run.told("group › not started")).isEqualTo("cancelled: `fails` failed");
        }
    }

    @Test
    void rule_13_a_child_group_counts_as_failed_when_one_of_its_tests_did_and_it_is_not_inherited() {
        try (RunOf run = RunOf.spec("""
                onFailure: stop
                tests:
                  - name: group
                    tests:
                      - {name: fails, request: GET /fail}
                      - {name: goes on, request: GET /on}
                  - {name: not started, request: GET /never}
                """).performing()) {
            assertThat(run.outcomes("group › goes on", "not started")).containsExactly("passed", "skipped");
            assertThat(run.told("not started")).isEqualTo("cancelled: `group` failed");
        }
    }

    @Test
    void rule_13_running_siblings_are_broken_off() {
        RunOf run = RunOf.spec("""
                onFailure: stop
                parallel: 2
                tests:
                  - {name: runs, request: GET /hang}
                  - {name: fails, request: GET /fail}
                  - {name: not started, request: GET /never}
                """);
        try (run) {
            run.server().answersOnceAsked("/hang");
            run.performing();
            assertThat(run.outcomes("runs", "fails", "not started")).containsExactly("aborted", "failed", "skipped");
            assertThat(run.told("runs")).isEqualTo("cancelled: `fails` failed");
        }
    }

    @Test
    void rule_15_a_child_starts_from_the_groups_start_and_changes_are_merged_as_written() {
        RunOf run = RunOf.spec("""
                setup: [{name: before, request: GET /set/a/start, capture: {id: $.id}}]
                tests:
                  - name: group
                    parallel: true
                    tests:
                      - {name: slow, request: "GET /set/a/slow?seen=${id}", capture: {id: $.id}}
                      - {name: quick, request: "GET /set/a/quick?seen=${id}", capture: {id: $.id}}
                      - {name: drops, session: other, request: GET /drop/b}
                  - {name: after, request: "GET /after/${id}"}
                """);
        try (run) {
            run.performing();
            assertThat(run.requests()).contains("GET /set/a/slow?seen=start", "GET /after/quick");
            assertThat(run.server().seen().get(4))
                    .extracting(Recording.Seen::line, Recording.Seen::cookie)
                    .containsExactly("GET /after/quick", "a=quick");
        }
    }

    @Test
    void rule_15_the_later_written_counts_also_when_it_ended_first() {
        RunOf run = RunOf.spec("""
                parallel: true
                tests:
                  - {name: slow, request: GET /set/a/slow, capture: {id: $.id}}
                  - {name: quick, request: GET /set/a/quick, capture: {id: $.id}}
                teardown: [{name: after, request: "GET /after/${id}"}]
                """);
        try (run) {
            CountDownLatch quick = new CountDownLatch(1);
            run.telling(new RunListener() {
                @Override
                public void finished(PlanNode node, Outcome outcome) {
                    if (node.name().equals("quick")) {
                        quick.countDown();
                    }
                }
            });
            run.server().before(path -> {
                if (path.endsWith("slow")) {
                    quick.await();
                }
            });
            run.performing();
            assertThat(run.server().seen().get(2).line()).isEqualTo("GET /after/quick");
            assertThat(run.server().seen().get(2).cookie()).isEqualTo("a=quick");
        }
    }

    @Test
    void rule_15_what_a_sibling_in_a_group_produced_is_there_for_who_needs_it() {
        try (RunOf run = RunOf.spec("""
                parallel: true
                tests:
                  - name: group
                    tests:
                      - {name: creates, request: GET /set/a/7, capture: {id: $.id}}
                      - {name: more, request: GET /more}
                  - {name: reads, request: "GET /r/${id}"}
                  - {name: stranger, request: GET /stranger}
                """).performing()) {
            assertThat(run.requests()).contains("GET /r/7");
            assertThat(run.server().seen())
                    .filteredOn(seen -> seen.line().endsWith("/r/7"))
                    .extracting(Recording.Seen::cookie)
                    .containsExactly("a=7");
            assertThat(run.server().seen())
                    .filteredOn(seen -> seen.line().endsWith("/stranger"))
                    .extracting(Recording.Seen::cookie)
                    .containsExactly("");
        }
    }

    @Test
    void rule_15_a_session_may_be_a_template() {
        try (RunOf run = RunOf.spec("""
                vars: {user: ada}
                tests:
                  - {name: logs in, session: "${user}", request: GET /set/a/1}
                  - {name: as ada, session: ada, request: GET /ada}
                  - {name: as nobody, session: none, request: GET /nobody}
                  - {name: as the file, request: GET /file}
                """).performing()) {
            assertThat(run.server().seen()).extracting(Recording.Seen::cookie).containsExactly("", "a=1", "", "");
        }
    }

    @Test
    void a_listener_that_throws_ends_the_run_and_all_that_was_started_is_finished() {
        RunOf run = RunOf.spec("""
                setup: [{name: before, request: GET /before}]
                tests:
                  - {name: one, request: GET /1}
                  - {name: two, request: GET /2}
                teardown: [{name: after, request: GET /after}]
                """).telling(new RunListener() {
            @Override
            public void started(PlanNode node) {
                if (node.name().equals("one")) {
                    throw new AssertionError("stop!");
                }
            }
        });
        try (run) {
            assertThatThrownBy(run::performing)
                    .isInstanceOf(AssertionError.class)
                    .hasMessage("stop!");
            assertThat(run.events())
                    .containsExactly(
                            "+ file",
                            "+ before",
                            "- before",
                            "+ one",
                            "- one",
                            "/ two",
                            "+ after",
                            "- after",
                            "- file");
            assertThat(run.requests()).containsExactly("GET /before", "GET /after");
        }
    }
}
