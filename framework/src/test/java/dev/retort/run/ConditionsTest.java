package dev.retort.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** {@code skip} and {@code when}: FORMAT 7. */
class ConditionsTest {

    @Test
    void a_group_that_does_not_run_has_no_setup_and_no_teardown() {
        try (RunOf run = RunOf.spec("""
                tests:
                  - name: group
                    when: {"${retort_stage | default('dev')}": prod}
                    setup: [{name: before, request: GET /before}]
                    tests: [{name: test, request: GET /test}]
                    teardown: [{name: after, request: GET /after}]
                """).with("retort.var.retort_stage", "dev").performing()) {
            assertThat(run.requests()).isEmpty();
            assertThat(run.events()).containsExactly("+ file", "/ group", "- file");
        }
    }

    @Test
    void what_is_skipped_needs_nothing() {
        try (RunOf run = RunOf.spec("""
                tests:
                  - {name: creates, request: GET /empty, capture: {id: $.id}}
                  - {name: waits, skip: not yet, request: "GET /${id}"}
                  - {name: elsewhere, when: {"${stage}": prod}, request: "GET /${id}"}
                """).with("retort.var.stage", "dev").performing()) {
            assertThat(run.outcomes("waits", "elsewhere")).containsExactly("skipped", "skipped");
            assertThat(run.told("waits")).isEqualTo("not yet");
        }
    }

    @Test
    void a_variable_of_another_environment_harms_nothing_where_the_test_does_not_run() {
        try (RunOf run = RunOf.spec("""
                tests:
                  - {name: elsewhere, when: {"${stage}": prod}, request: "GET /${onlyInProd}"}
                """).with("retort.var.stage", "dev").performing()) {
            assertThat(run.outcomes("elsewhere")).containsExactly("skipped");
        }
    }

    @Test
    void a_condition_that_names_nothing_known_fails_and_does_not_skip() {
        try (RunOf run = RunOf.spec("""
                tests:
                  - {name: test, when: {"${stag}": prod}, request: GET /1}
                  - name: group
                    when: {"${stag}": prod}
                    tests: [{name: inner, request: GET /2}]
                    teardown: [{name: after, request: GET /3}]
                """).with("retort.var.stage", "prod").performing()) {
            assertThat(run.outcomes("test", "group", "group › inner", "group › after"))
                    .containsExactly("failed", "failed", "aborted", "aborted");
            assertThat(run.told("group")).startsWith("unknown variable `stag` at a.http.yaml:4:");
            assertThat(run.told("group › inner")).isEqualTo("`group` cannot run (a.http.yaml:3)");
            assertThat(run.requests()).isEmpty();
        }
    }

    @Test
    void the_condition_of_a_group_runs_what_it_needs_first_when_a_test_of_it_is_selected() {
        String spec = """
                tests:
                  - {name: asks, request: GET /%s, capture: {feature: $.id}}
                  - name: group
                    when: {"${feature}": on}
                    tests: [{name: test, request: GET /test}]
                """;
        try (RunOf run =
                RunOf.spec(spec.formatted("on")).selecting("group › test").performing()) {
            assertThat(run.exchanges()).containsExactly("group < asks", "group › test");
        }
        try (RunOf run =
                RunOf.spec(spec.formatted("off")).selecting("group › test").performing()) {
            assertThat(run.requests()).containsExactly("GET /off");
            assertThat(run.outcomes("group › test", "group")).containsExactly("skipped", "skipped");
        }
    }
}
