package dev.retort.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** RULES 10 and 14, where a teardown, or a part of one, is all that is selected or asked for. */
class TeardownInPartTest {

    private static final String FILE = """
            tests: [{name: creates, request: GET /7, capture: {id: $.id}}]
            teardown:
              - name: cleaning
                setup: [{name: logs in, request: "GET /in/${id}"}]
                tests:
                  - {name: deletes, request: GET /delete}
                  - {name: tidies, skip: not yet, request: GET /tidy}
                  - {name: reports, request: GET /report}
                teardown: [{name: logs out, request: GET /out}]
            """;

    @Test
    void rule_10_its_setup_has_what_it_needs() {
        try (RunOf run = RunOf.spec(FILE).selecting("cleaning › deletes").performing()) {
            assertThat(run.requests()).containsExactly("GET /7", "GET /in/7", "GET /delete", "GET /report", "GET /out");
        }
    }

    @Test
    void rule_10_what_it_tears_down_itself_is_over_then() {
        try (RunOf run = RunOf.spec(FILE).selecting("cleaning › logs out").performing()) {
            assertThat(run.requests()).containsExactly("GET /7", "GET /in/7", "GET /out");
        }
    }

    @Test
    void rule_10_what_it_tears_down_is_over_in_groups_that_were_opened_for_it_too() {
        try (RunOf run = RunOf.spec("""
                tests: [{name: test, request: GET /1}]
                teardown:
                  - name: cleaning
                    tests:
                      - name: inner
                        setup: [{name: logs in, request: GET /in, capture: {token: $.id}}]
                        tests: [{name: deletes, request: GET /delete}]
                    teardown: [{name: logs out, request: "GET /out/${token}"}]
                """).selecting("cleaning › logs out").performing()) {
            assertThat(run.requests()).containsExactly("GET /in", "GET /out/in");
        }
    }

    @Test
    void rule_14_the_rest_comes_when_the_run_is_closed() {
        try (RunOf run = RunOf.spec(FILE)) {
            try (Run opened = run.open()) {
                opened.perform(run.path("cleaning › deletes"));
                assertThat(run.requests()).containsExactly("GET /7", "GET /in/7", "GET /delete");
            }
            assertThat(run.requests()).endsWith("GET /report", "GET /out").hasSize(5);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void where_nothing_ran_nothing_is_torn_down(boolean selected) {
        try (RunOf run = RunOf.spec(FILE)) {
            if (selected) {
                run.selecting("cleaning › tidies").performing();
            } else {
                try (Run opened = run.open()) {
                    opened.perform(run.path("cleaning › tidies"));
                }
            }
            assertThat(run.outcomes("cleaning › tidies")).containsExactly("skipped");
            assertThat(run.requests()).isEmpty();
        }
    }

    @Test
    void rule_10_a_group_in_a_teardown_is_torn_down_though_nothing_ran_in_it() {
        try (RunOf run = RunOf.spec("""
                tests: [{name: test, request: GET /1}]
                teardown:
                  - name: cleaning
                    tests:
                      - name: inner
                        tests: [{name: tidies, skip: not yet, request: GET /tidy}]
                        teardown: [{name: logs out, request: GET /out}]
                """).selecting("test").performing()) {
            assertThat(run.requests()).containsExactly("GET /1", "GET /out");
        }
    }

    @Test
    void rule_10_a_group_that_was_opened_for_it_is_torn_down_before_its_file_is_over() {
        try (RunOf run = RunOf.spec("""
                tests:
                  - name: group
                    tests: [{name: creates, request: GET /7, capture: {id: $.id}}]
                    teardown: [{name: logs out, request: GET /fail/out}]
                teardown: [{name: deletes, request: "GET /d/${id}"}]
                """).selecting("deletes").performing()) {
            assertThat(run.requests()).containsExactly("GET /7", "GET /d/7", "GET /fail/out");
            assertThat(run.exchanges())
                    .containsExactly("deletes < group › creates", "deletes", "file < group › logs out");
            assertThat(run.outcomes("file")).containsExactly("failed");
        }
    }

    /**
     * The group is merged before its teardown begins; what runs in it later stands on a ground of its own all the same.
     */
    @Test
    void rule_15_what_a_late_prerequisite_was_given_is_given_to_the_group_around_it_too() {
        try (RunOf run =
                RunOf.spec("""
                tests:
                  - {name: creates, request: GET /7, capture: {id: $.id}}
                  - name: outer
                    parallel: true
                    setup: [{name: before, request: "GET /before/${id}"}]
                    tests:
                      - name: group
                        parallel: true
                        tests: [{name: first, request: GET /1, capture: {one: $.id}}]
                        teardown:
                          - name: cleaning
                            tests: [{name: deletes, request: "GET /d/${one}"}]
                            teardown: [{name: logs out, request: "GET /out/${id}"}]
                """).selecting("outer › group › cleaning › deletes").performing()) {
            assertThat(run.requests()).containsExactly("GET /7", "GET /before/7", "GET /1", "GET /d/1", "GET /out/7");
        }
    }

    @Test
    void rule_10_for_what_was_skipped_nothing_runs_any_more() {
        try (RunOf run = RunOf.spec("""
                tests:
                  - name: group
                    tests: [{name: fails, request: GET /fail/1}, {name: other, request: GET /2}]
                    teardown: [{name: logs out, request: GET /out}]
                teardown:
                  - name: cleaning
                    needs: group › fails
                    tests: [{name: deletes, needs: group, request: GET /delete}]
                """).selecting("cleaning › deletes").performing()) {
            assertThat(run.outcomes("cleaning")).containsExactly("skipped");
            assertThat(run.requests()).containsExactly("GET /fail/1", "GET /out");
        }
    }
}
