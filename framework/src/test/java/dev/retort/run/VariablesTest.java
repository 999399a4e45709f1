package dev.retort.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** RULES 1 to 6, and 25 for the secrets of a file. */
class VariablesTest {

    @Test
    void rule_1_a_var_is_rendered_in_the_scope_of_its_owner() {
        try (RunOf run = RunOf.spec("""
                vars: {who: file, path: "/${who}"}
                tests:
                  - name: inner
                    tests:
                      - {name: uses, request: "GET ${path}"}
                """).performing()) {
            assertThat(run.requests()).containsExactly("GET /file");
        }
    }

    @Test
    void rule_1_a_var_of_a_group_cannot_name_the_field_of_a_row_further_in() {
        try (RunOf run = RunOf.spec("""
                vars: {path: "/${n}"}
                tests:
                  - {name: row, cases: [{n: 1}], request: "GET ${path}"}
                """).performing()) {
            assertThat(run.told("row › 1")).startsWith("""
                    a var sees what is around its owner, and `n` belongs to a row or test further in at a.http.yaml:1:18""");
            assertThat(run.requests()).isEmpty();
        }
    }

    @Test
    void rule_1_a_var_of_a_group_cannot_name_a_var_of_the_test() {
        try (RunOf run = RunOf.spec("""
                vars: {path: "/${own}"}
                tests:
                  - {name: test, vars: {own: a}, request: "GET ${path}"}
                """).performing()) {
            assertThat(run.told("test")).contains("`own` belongs to a row or test further in");
        }
    }

    @Test
    void rule_1_a_var_of_a_group_in_rows_sees_the_field() {
        try (RunOf run = RunOf.spec("""
                tests:
                  - name: group
                    cases: [{n: 1}, {n: 2}]
                    vars: {path: "/${n}"}
                    tests:
                      - {name: uses, request: "GET ${path}"}
                """).performing()) {
            assertThat(run.requests()).containsExactly("GET /1", "GET /2");
        }
    }

    @Test
    void rule_3_a_rendering_is_fixed_for_its_owner_and_one_that_failed_is_not() {
        try (RunOf run = RunOf.spec("""
                vars: {path: "/v/${id | default('none')}"}
                tests:
                  - {name: fixes it, request: "GET ${path}"}
                  - {name: captures, request: GET /7, capture: {id: $.id}}
                  - {name: uses it, request: "GET ${path}"}
                """).performing()) {
            assertThat(run.requests()).containsExactly("GET /v/none", "GET /7", "GET /v/none");
        }
    }

    @Test
    void rule_3_a_lazy_var_sees_the_captures_of_the_groups_start() {
        try (RunOf run = RunOf.spec("""
                vars: {path: "/v/${id | default('none')}"}
                tests:
                  - name: group
                    parallel: true
                    tests:
                      - {name: captures, request: GET /7, capture: {id: $.id}}
                      - {name: uses, needs: captures, request: "GET ${path}"}
                """).performing()) {
            assertThat(run.requests()).containsExactly("GET /7", "GET /v/none");
        }
    }

    @Test
    void rule_4_random_values_depend_on_seed_and_place_only() {
        String spec = """
                parallel: %s
                tests:
                  - {name: one, request: "GET /${uuid()}"}
                  - {name: two, request: "GET /${uuid()}"}
                """;
        List<String> inOrder = requests(RunOf.spec(spec.formatted("false")).with("retort.seed", "7"));
        List<String> atOnce = requests(RunOf.spec(spec.formatted("true")).with("retort.seed", "7"));
        List<String> alone = requests(
                RunOf.spec(spec.formatted("false")).with("retort.seed", "7").selecting("two"));
        List<String> otherwise = requests(RunOf.spec(spec.formatted("false")).with("retort.seed", "8"));
        assertThat(inOrder).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(atOnce);
        assertThat(alone).containsExactly(inOrder.get(1));
        assertThat(otherwise).doesNotContainAnyElementsOf(inOrder);
    }

    private static List<String> requests(RunOf opened) {
        try (RunOf run = opened.performing()) {
            return run.requests();
        }
    }

    @Test
    void rule_5_a_parameter_is_a_scalar_and_no_template() {
        try (RunOf run = RunOf.spec("""
                tests:
                  - {name: test, request: POST /, json: ["${n}", "${t}"]}
                """)
                .with("retort.var.n", "05")
                .with("retort.var.t", "${n}")
                .performing()) {
            assertThat(run.server().seen().get(0).content()).isEqualTo("[5,\"${n}\"]");
        }
    }

    @Test
    void rule_6_a_circle_of_vars_fails_the_test_that_uses_it_and_tells_the_chain() {
        try (RunOf run = RunOf.spec("""
                vars: {a: "${b}", b: "${c}", c: "${a}"}
                tests:
                  - {name: uses it, request: "GET /${a}"}
                  - {name: does not, request: GET /x}
                """).performing()) {
            assertThat(run.outcomes("uses it", "does not")).containsExactly("failed", "passed");
            assertThat(run.told("uses it")).startsWith("vars need one another in a circle: a → b → c → a");
        }
    }

    @Test
    void rule_6_a_circle_in_the_vars_of_one_test_is_seen_too() {
        try (RunOf run = RunOf.spec("""
                tests:
                  - {name: test, vars: {a: "${b}", b: "${a}"}, request: "GET /${a}"}
                """).performing()) {
            assertThat(run.told("test"))
                    .startsWith("vars need one another in a circle: ")
                    .containsOnlyOnce("in a circle");
        }
    }

    @Test
    void rule_6_what_is_captured_further_down_fails_the_test_that_uses_it() {
        try (RunOf run = RunOf.spec("""
                tests:
                  - {name: uses, request: "GET /${id}"}
                  - {name: captures, request: GET /7, capture: {id: $.id}}
                """).performing()) {
            assertThat(run.told("uses"))
                    .startsWith("`id` is captured only further down, by `captures` (a.http.yaml:3)");
            assertThat(run.requests()).containsExactly("GET /7");
        }
    }

    @Test
    void a_name_that_is_captured_and_a_var_of_a_group_is_a_problem_of_the_file() {
        try (RunOf run = RunOf.spec("""
                vars: {id: 1}
                tests:
                  - {name: captures, request: GET /7, capture: {id: $.id}}
                """).performing()) {
            assertThat(run.told("file")).startsWith("`id` is captured, and it is a var as well (a.http.yaml:1)");
        }
    }

    @Test
    void rule_25_vars_and_captures_that_a_file_calls_secret_are_shown_nowhere() {
        try (RunOf run = RunOf.spec("""
                secrets: [token, word, way]
                vars: {word: hush-hush, way: "${'whisper-' | upper}", path: "/fail/${way}"}
                tests:
                  - {name: logs in, request: GET /topsecret, capture: {token: $.id}}
                  - name: fails
                    request: GET /fail/${token}
                    headers: {X-Word: "${word}"}
                  - {name: by way of another, request: "GET ${path}"}
                """).performing()) {
            assertThat(run.outcomes("logs in", "fails", "by way of another"))
                    .containsExactly("passed", "failed", "failed");
            assertThat(run.requests()).contains("GET /fail/topsecret", "GET /fail/WHISPER-");
            Outcome.Failed failed = (Outcome.Failed) run.outcome("fails");
            assertThat(failed.toString()).contains("•••").doesNotContain("topsecret", "hush-hush");
            assertThat(run.outcome("by way of another").toString()).doesNotContain("WHISPER-");
        }
    }

    @Test
    void rule_25_a_capture_is_known_before_its_own_exchange_is_shown() {
        try (RunOf run = RunOf.spec("""
                secrets: [token]
                tests:
                  - {name: logs in, request: GET /fail/topsecret, capture: {token: $.id}}
                """).performing()) {
            assertThat(run.outcome("logs in").toString()).contains("•••").doesNotContain("topsecret");
        }
    }
}
