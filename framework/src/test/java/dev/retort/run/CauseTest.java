package dev.retort.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.retort.report.AbortText;
import org.junit.jupiter.api.Test;

/** RULES 10: what failed and nobody selected is told with what was aborted for it, and fails the group around both. */
class CauseTest {

    private static String whole(Outcome outcome) {
        return AbortText.whole((Outcome.Aborted) outcome).message();
    }

    @Test
    void an_unselected_setup_that_fails_is_told_with_the_test_and_is_the_failure_of_the_group() {
        try (RunOf run = RunOf.spec("""
                setup:
                  - {name: logs in, request: GET /fail}
                  - {name: selects, request: GET /2}
                tests:
                  - name: group
                    tests: [{name: reads, request: GET /1}, {name: lists, request: GET /3}]
                """).selecting("group › reads").performing()) {
            assertThat(run.outcomes("group › reads", "group", "file")).containsExactly("aborted", "passed", "failed");
            Outcome.Aborted reads = (Outcome.Aborted) run.outcome("group › reads");
            assertThat(AbortText.of(reads).message()).isEqualTo("the setup `logs in` failed (a.http.yaml:2)");
            assertThat(AbortText.whole(reads).message())
                    .startsWith("the setup `logs in` failed (a.http.yaml:2)\n\n"
                            + "status: expected below 400 but was 500 at a.http.yaml:2\n\n  GET http://")
                    .contains("a.http.yaml:2 › logs in\n")
                    .endsWith("but was   500");
            assertThat(AbortText.whole(reads).detail()).contains("GET /fail HTTP/1.1", "curl ");
            assertThat(run.told("file"))
                    .startsWith(
                            "the setup `logs in` failed: status: expected below 400 but was 500 at a.http.yaml:2\n");
        }
    }

    @Test
    void so_is_an_unselected_test_that_another_needs() {
        try (RunOf run = RunOf.spec("""
                tests:
                  - name: group
                    tests:
                      - {name: creates, request: GET /empty, capture: {id: $.id}}
                      - {name: reads, request: "GET /r/${id}"}
                      - {name: reads again, request: "GET /s/${id}"}
                """)
                .selecting("group › reads", "group › reads again")
                .performing()) {
            assertThat(run.outcomes("group › reads", "group › reads again", "group", "file"))
                    .containsExactly("aborted", "aborted", "failed", "passed");
            assertThat(whole(run.outcome("group › reads again")))
                    .startsWith("needs `id`, which `creates` (a.http.yaml:4) did not capture\n\ncapture id: ");
            assertThat(run.told("group")).startsWith("the test `creates` failed: capture id: ");
        }
    }

    @Test
    void the_first_of_a_chain_is_the_cause() {
        try (RunOf run = RunOf.spec("""
                tests:
                  - {name: one, request: GET /fail}
                  - {name: two, needs: one, request: GET /2}
                  - {name: three, needs: two, request: GET /3}
                """).selecting("three").performing()) {
            assertThat(whole(run.outcome("three")))
                    .startsWith("needs `two` (a.http.yaml:3), which did not pass\n\nstatus: expected below 400")
                    .contains("a.http.yaml:2 › one");
            assertThat(run.told("file")).startsWith("the test `one` failed: status: ");
        }
    }

    @Test
    void a_group_that_is_wrong_is_a_cause_too() {
        try (RunOf run = RunOf.spec("""
                setup:
                  - name: prepares
                    needs: nobody
                    tests: [{name: one, request: GET /1}]
                tests: [{name: reads, request: GET /2}, {name: lists, request: GET /3}]
                """).selecting("reads").performing()) {
            assertThat(run.requests()).isEmpty();
            assertThat(whole(run.outcome("reads")))
                    .startsWith("the setup `one` failed (a.http.yaml:4)\n\nneeds `nobody`, and there is no test");
            assertThat(run.told("file")).startsWith("the setup `prepares` failed: needs `nobody`, and there is no");
        }
    }

    @Test
    void that_one_was_skipped_is_told_and_no_failure() {
        try (RunOf run = RunOf.spec("""
                tests:
                  - {name: creates, skip: not today, request: GET /7, capture: {id: $.id}}
                  - {name: reads, request: "GET /r/${id}"}
                """).selecting("reads").performing()) {
            assertThat(whole(run.outcome("reads")))
                    .isEqualTo("needs `id`, which `creates` (a.http.yaml:2) did not capture\n\n"
                            + "`creates` was skipped: not today");
            assertThat(run.outcomes("file")).containsExactly("passed");
        }
    }

    @Test
    void one_that_harms_nobody_is_told_to_nobody() {
        try (RunOf run = RunOf.spec("""
                tests:
                  - {name: creates, request: GET /7, capture: {id: $.id}, expect: {status: 404}}
                  - {name: reads, request: "GET /r/${id}"}
                """).selecting("reads").performing()) {
            assertThat(run.outcomes("reads", "file")).containsExactly("passed", "passed");
        }
    }

    @Test
    void one_that_stops_its_group_is_the_failure_of_the_group() {
        try (RunOf run = RunOf.spec("""
                onFailure: stop
                tests:
                  - {name: creates, request: GET /7, capture: {id: $.id}, expect: {status: 404}}
                  - {name: reads, request: "GET /r/${id}"}
                  - {name: lists, request: GET /3}
                """).selecting("reads", "lists").performing()) {
            assertThat(run.outcomes("lists", "file")).containsExactly("skipped", "failed");
            assertThat(run.told("file")).startsWith("the test `creates` failed: status: expected 404 but was 200");
        }
    }

    @Test
    void what_is_selected_is_told_by_itself() {
        try (RunOf run = RunOf.spec("""
                setup: [{name: logs in, request: GET /fail}]
                tests: [{name: reads, request: GET /1}]
                """).performing()) {
            assertThat(run.outcomes("logs in", "reads", "file")).containsExactly("failed", "aborted", "passed");
        }
    }

    @Test
    void a_group_that_is_wrong_is_told_at_the_end_where_only_its_tests_were_asked_for() {
        try (RunOf run = RunOf.spec("""
                tests:
                  - name: group
                    needs: nobody
                    tests: [{name: one, request: GET /1}]
                """)) {
            Run opened = run.open();
            assertThat(whole(opened.perform(run.path("group › one"))))
                    .startsWith("`group` cannot run (a.http.yaml:2)\n\nneeds `nobody`, and there is no test");
            assertThat(catchThrowableOfType(UntoldFailures.class, opened::close))
                    .hasMessage("group failed: `group` (a.http.yaml:2)");
        }
    }
}
