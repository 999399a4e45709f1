package dev.retort.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** RULES 10: what was not selected, and runs all the same. */
class UnselectedTest {

    @Test
    void rule_10_of_a_teardown_that_is_selected_in_part_the_rest_runs_too_and_is_told_of_in_the_group() {
        try (RunOf run = RunOf.spec("""
                setup: [{name: before, request: GET /before}]
                tests: [{name: test, request: GET /1}]
                teardown:
                  - name: group
                    tests: [{name: one, request: GET /after-1}, {name: two, request: GET /after-2}]
                  - {name: three, request: GET /after-3}
                """).selecting("group › two").performing()) {
            assertThat(run.requests()).containsExactly("GET /before", "GET /after-2", "GET /after-1", "GET /after-3");
            assertThat(run.exchanges())
                    .containsExactly("group › two < before", "group › two", "group < group › one", "file < three");
            assertThat(run.events())
                    .containsExactly("+ file", "+ group", "+ group › two", "- group › two", "- group", "- file");
        }
    }

    @Test
    void rule_10_what_was_left_out_runs_once_inside_the_first_who_needs_it() {
        try (RunOf run = RunOf.spec("""
                setup: [{name: logs in, request: GET /login}]
                tests:
                  - {name: creates, request: GET /7, capture: {id: $.id}}
                  - {name: one, request: "GET /1/${id}"}
                  - {name: two, request: "GET /2/${id}"}
                teardown: [{name: deletes, request: "GET /d/${id}"}]
                """).selecting("one", "two").performing()) {
            assertThat(run.exchanges())
                    .containsExactly("one < logs in", "one < creates", "one", "two", "file < deletes");
            assertThat(run.events()).containsExactly("+ file", "+ one", "- one", "+ two", "- two", "- file");
        }
    }

    @Test
    void rule_10_an_unselected_teardown_that_fails_is_the_failure_of_its_group() {
        try (RunOf run = RunOf.spec("""
                tests:
                  - name: group
                    tests: [{name: one, request: GET /1}]
                    teardown: [{name: deletes, request: GET /fail}]
                """).selecting("group › one").performing()) {
            assertThat(run.outcomes("group › one", "group", "file")).containsExactly("passed", "failed", "passed");
        }
    }

    @Test
    void rule_10_a_group_that_was_opened_for_others_is_torn_down() {
        try (RunOf run = RunOf.spec("""
                tests:
                  - name: group
                    setup: [{name: before, request: GET /before}]
                    tests: [{name: creates, request: GET /7, capture: {id: $.id}}]
                    teardown: [{name: after, request: GET /after}]
                  - {name: reads, request: "GET /r/${id}"}
                """).selecting("reads").performing()) {
            assertThat(run.exchanges())
                    .containsExactly(
                            "reads < group › before", "reads < group › creates", "reads", "file < group › after");
        }
    }

    @Test
    void rule_10_what_others_need_of_a_group_runs_before_its_teardown() {
        try (RunOf run = RunOf.spec("""
                tests:
                  - name: group
                    tests:
                      - {name: creates, request: GET /7, capture: {id: $.id}}
                      - {name: looks, request: GET /look}
                    teardown: [{name: after, request: GET /after}]
                  - {name: reads, request: "GET /r/${id}"}
                """).selecting("group › looks", "reads").performing()) {
            assertThat(run.requests()).containsExactly("GET /look", "GET /7", "GET /after", "GET /r/7");
        }
    }

    @Test
    void rule_10_a_prerequisite_that_fails_aborts_the_test() {
        try (RunOf run = RunOf.spec("""
                setup: [{name: logs in, request: GET /fail}]
                tests: [{name: one, request: GET /1}]
                """).selecting("one").performing()) {
            assertThat(run.outcomes("one")).containsExactly("aborted");
            assertThat(run.told("one")).isEqualTo("the setup `logs in` failed (a.http.yaml:1)");
            assertThat(run.requests()).containsExactly("GET /fail");
        }
    }

    @Test
    void what_was_not_selected_of_a_skipped_group_does_not_run() {
        try (RunOf run = RunOf.spec("""
                tests:
                  - name: group
                    skip: not yet
                    tests: [{name: creates, request: GET /7, capture: {id: $.id}}]
                  - {name: reads, request: "GET /r/${id}"}
                """).selecting("reads").performing()) {
            assertThat(run.requests()).isEmpty();
            assertThat(run.outcomes("reads")).containsExactly("aborted");
        }
    }

    @Test
    void a_selected_teardown_runs_what_it_needs_first() {
        try (RunOf run = RunOf.spec("""
                tests:
                  - {name: creates, request: GET /7, capture: {id: $.id}}
                  - name: group
                    tests: [{name: test, request: GET /1}]
                    teardown: [{name: deletes, cases: [{n: 1}], request: "GET /d/${id}"}]
                """).selecting("group › deletes › 1").performing()) {
            assertThat(run.requests()).containsExactly("GET /7", "GET /d/7");
        }
    }
}
