package dev.retort.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.plan.PlanNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** RULES 16 and 17. */
class RowsTest {

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void rule_16_after_the_last_row_a_name_is_the_list_of_all_values(boolean parallel) {
        try (RunOf run = RunOf.spec("""
                tests:
                  - name: group
                    parallel: %s
                    tests:
                      - {name: creates, cases: 3, request: "GET /${case}", capture: {id: $.id}}
                      - {name: uses, request: POST /all, json: "${id}"}
                """.formatted(parallel)).performing()) {
            assertThat(run.server().seen().get(3).content()).isEqualTo("[\"1\",\"2\",\"3\"]");
        }
    }

    @Test
    void rule_16_nested_rows_are_lists_of_lists() {
        try (RunOf run = RunOf.spec("""
                tests:
                  - name: outer
                    cases: [{a: x}, {a: y}]
                    tests:
                      - {name: inner, cases: 2, request: "GET /${a}${case}", capture: {id: $.id}}
                      - {name: inside, request: POST /in, json: "${id}"}
                  - {name: uses, request: POST /all, json: "${id}"}
                """).performing()) {
            assertThat(run.server().seen())
                    .extracting(Recording.Seen::content)
                    .containsExactly(
                            "", "", "[\"x1\",\"x2\"]", "", "", "[\"y1\",\"y2\"]", "[[\"x1\",\"x2\"],[\"y1\",\"y2\"]]");
        }
    }

    @Test
    void rule_16_a_row_that_captured_nothing_leaves_the_list_without_value_and_a_skipped_one_is_left_out() {
        try (RunOf run = RunOf.spec("""
                tests:
                  - {name: some, cases: [{n: 1}, {n: empty}], request: "GET /${n}", capture: {id: $.id}}
                  - {name: needs all, request: POST /all, json: "${id}"}
                  - {name: not all, cases: 3, when: {"${case}": {$ne: 2}}, request: "GET /${case}", capture: {tag: $.id}}
                  - {name: takes those, request: POST /those, json: "${tag}"}
                """).performing()) {
            assertThat(run.outcomes("some › 2", "needs all", "not all › 2", "takes those"))
                    .containsExactly("failed", "aborted", "skipped", "passed");
            assertThat(run.server().seen().get(4).content()).isEqualTo("[\"1\",\"3\"]");
        }
    }

    @Test
    void rule_16_what_a_row_captures_is_its_own_inside_the_row() {
        try (RunOf run = RunOf.spec("""
                tests:
                  - name: group
                    cases: [{n: 1}, {n: 2}]
                    tests:
                      - {name: creates, request: "GET /${n}", capture: {id: $.id}}
                      - {name: reads, request: "GET /r/${id}"}
                """).performing()) {
            assertThat(run.requests()).containsExactly("GET /1", "GET /r/1", "GET /2", "GET /r/2");
        }
    }

    @Test
    void rule_16_a_dependant_alone_runs_all_rows_and_a_row_alone_runs_that_row() {
        String spec = """
                tests:
                  - {name: creates, cases: 3, request: "GET /${case}", capture: {id: $.id}}
                  - {name: uses, request: POST /all, json: "${id}"}
                """;
        try (RunOf run = RunOf.spec(spec).selecting("uses").performing()) {
            assertThat(run.requests()).containsExactly("GET /1", "GET /2", "GET /3", "POST /all");
            assertThat(run.server().seen().get(3).content()).isEqualTo("[\"1\",\"2\",\"3\"]");
        }
        try (RunOf run = RunOf.spec(spec).selecting("creates › 2").performing()) {
            assertThat(run.requests()).containsExactly("GET /2");
        }
        try (RunOf run = RunOf.spec(spec).selecting("creates › 2", "uses").performing()) {
            assertThat(run.requests()).containsExactly("GET /2", "GET /1", "GET /3", "POST /all");
            assertThat(run.server().seen().get(3).content()).isEqualTo("[\"1\",\"2\",\"3\"]");
        }
    }

    @Test
    void rule_16_a_row_needs_what_its_own_fields_name_whether_it_is_a_test_or_a_group() {
        String spec = """
                tests:
                  - {name: one, request: GET /1, capture: {one: $.id}}
                  - {name: none, request: GET /empty, capture: {none: $.id}}
                  - {name: tests, cases: [{v: "${one}"}, {v: "${none}"}], request: "GET /t/${v}"}
                  - name: groups
                    cases: [{v: "${none}"}, {v: "${one}"}]
                    tests: [{name: inside, request: "GET /g/${v}"}]
                """;
        try (RunOf run = RunOf.spec(spec).performing()) {
            assertThat(run.outcomes("tests › 1", "tests › 2", "groups › 1 › inside", "groups › 2 › inside"))
                    .containsExactly("passed", "aborted", "aborted", "passed");
        }
        try (RunOf run =
                RunOf.spec(spec).selecting("tests › 1", "groups › 2 › inside").performing()) {
            assertThat(run.requests()).containsExactly("GET /1", "GET /t/1", "GET /g/1");
        }
    }

    @Test
    void rule_16_rows_stop_with_their_group() {
        try (RunOf run = RunOf.spec("""
                onFailure: stop
                tests:
                  - {name: rows, cases: [{n: ok}, {n: fail}, {n: no}], request: "GET /${n}"}
                  - {name: later, request: GET /later}
                """).performing()) {
            assertThat(run.outcomes("rows › 1", "rows › 2", "rows › 3", "later"))
                    .containsExactly("passed", "failed", "skipped", "skipped");
        }
    }

    @Test
    void rule_16_of_a_group_with_rows_that_is_parallel_the_rows_run_in_order() {
        try (RunOf run = RunOf.spec("""
                tests:
                  - name: group
                    cases: [{n: 1}, {n: 2}]
                    parallel: true
                    tests:
                      - {name: one, request: "GET /${n}/a"}
                      - {name: two, request: "GET /${n}/b"}
                """).performing()) {
            assertThat(run.requests().subList(0, 2)).containsExactlyInAnyOrder("GET /1/a", "GET /1/b");
            assertThat(run.requests().subList(2, 4)).containsExactlyInAnyOrder("GET /2/a", "GET /2/b");
        }
    }

    @Test
    void rule_17_fields_that_are_literals_stand_in_the_name_and_secrets_do_not() {
        try (RunOf run = RunOf.spec("""
                secrets: [pin]
                vars: {far: away}
                tests:
                  - name: "${user} of ${far} with ${pin} and ${late}"
                    cases: [{user: Ada, pin: "4711", late: "${far}"}, {user: Bob, pin: "4712", late: x}]
                    request: GET /${user}
                """).performing()) {
            assertThat(run.plan().files().get(0).leaves().map(PlanNode::name))
                    .containsExactly("Ada of ${far} with ••• and ${late}", "Bob of ${far} with ••• and x");
            assertThat(run.plan()
                            .files()
                            .get(0)
                            .leaves()
                            .map(leaf -> leaf.path().last().name()))
                    .containsExactly("1", "2");
        }
    }
}
