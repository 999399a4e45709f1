package dev.retort.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** RULES 7 to 9: who needs whom. */
class DependantsTest {

    @Test
    void rule_7_a_lack_is_told_with_who_should_have_captured_it() {
        try (RunOf run = RunOf.spec("""
                tests:
                  - {name: creates a user, request: GET /empty, capture: {userId: $.id}}
                  - {name: reads it, request: "GET /${userId}"}
                """).performing()) {
            assertThat(run.outcomes("creates a user", "reads it")).containsExactly("failed", "aborted");
            assertThat(run.told("reads it"))
                    .isEqualTo("needs `userId`, which `creates a user` (a.http.yaml:2) did not capture");
        }
    }

    @Test
    void rule_7_that_the_capturing_test_failed_otherwise_does_not_matter() {
        try (RunOf run = RunOf.spec("""
                tests:
                  - {name: creates, request: GET /fail/7, capture: {id: $.id}}
                  - {name: reads, request: "GET /${id}"}
                """).performing()) {
            assertThat(run.outcomes("creates", "reads")).containsExactly("failed", "passed");
        }
    }

    @Test
    void rule_7_each_of_two_captures_of_one_test_is_needed() {
        try (RunOf run = RunOf.spec("""
                tests:
                  - {name: creates, request: GET /7, capture: {id: $.id, tag: $.tag}}
                  - {name: reads, request: "GET /${id}/${tag}"}
                """).performing()) {
            assertThat(run.told("reads")).startsWith("needs `tag`, which `creates`");
        }
    }

    @Test
    void rule_7_a_name_is_needed_by_way_of_a_var_and_of_a_default() {
        try (RunOf run = RunOf.spec("""
                vars: {path: "/users/${id}"}
                defaults: {headers: {X-Token: "${token}"}}
                tests:
                  - {name: logs in, request: GET /t1, headers: {X-Token: null}, capture: {token: $.id}}
                  - {name: creates, request: GET /7, capture: {id: $.id}}
                  - {name: bystander, request: GET /no, headers: {X-Token: null}}
                  - {name: reads, request: "GET ${path}"}
                """).selecting("reads").performing()) {
            assertThat(run.requests()).containsExactly("GET /t1", "GET /7", "GET /users/7");
            assertThat(run.exchanges()).containsExactly("reads < logs in", "reads < creates", "reads");
            assertThat(run.events()).containsExactly("+ file", "+ reads", "- reads", "- file");
        }
    }

    @Test
    void rule_7_the_last_capturer_above_is_meant() {
        try (RunOf run = RunOf.spec("""
                tests:
                  - {name: first, request: GET /1, capture: {id: $.id}}
                  - {name: second, request: GET /2, capture: {id: $.id}}
                  - {name: reads, request: "GET /r/${id}"}
                  - {name: third, request: GET /3, capture: {id: $.id}}
                """).selecting("reads").performing()) {
            assertThat(run.requests()).containsExactly("GET /2", "GET /r/2");
        }
    }

    @Test
    void rule_7_with_a_default_it_runs_first_but_its_lack_aborts_nothing() {
        String spec = """
                tests:
                  - {name: creates, request: GET %s, capture: {id: $.id}}
                  - {name: reads, request: "GET /r/${id | default('none')}"}
                """;
        try (RunOf run = RunOf.spec(spec.formatted("/7")).selecting("reads").performing()) {
            assertThat(run.requests()).containsExactly("GET /7", "GET /r/7");
        }
        try (RunOf run = RunOf.spec(spec.formatted("/empty")).selecting("reads").performing()) {
            assertThat(run.requests()).containsExactly("GET /empty", "GET /r/none");
            assertThat(run.outcomes("reads")).containsExactly("passed");
        }
    }

    @Test
    void rule_8_a_name_is_looked_for_in_the_own_group_and_then_outwards() {
        try (RunOf run = RunOf.spec("""
                tests:
                  - {name: logs in, request: GET /outer}
                  - name: group
                    tests:
                      - {name: logs in, request: GET /inner}
                      - {name: near, needs: logs in, request: GET /near}
                  - name: other
                    tests:
                      - {name: far, needs: [logs in], request: GET /far}
                      - {name: by path, needs: group › logs in, request: GET /path}
                """)
                .selecting("group › near", "other › far", "other › by path")
                .performing()) {
            assertThat(run.exchanges())
                    .containsExactly(
                            "group › near < group › logs in",
                            "group › near",
                            "other › far < logs in",
                            "other › far",
                            "other › by path");
        }
    }

    @Test
    void rule_8_it_must_have_passed_and_skipped_is_not_passed() {
        try (RunOf run = RunOf.spec("""
                tests:
                  - {name: fails, request: GET /fail}
                  - {name: skipped, skip: later, request: GET /s}
                  - {name: one, needs: fails, request: GET /1}
                  - {name: two, needs: skipped, request: GET /2}
                """).performing()) {
            assertThat(run.outcomes("fails", "skipped", "one", "two"))
                    .containsExactly("failed", "skipped", "aborted", "aborted");
            assertThat(run.told("two")).isEqualTo("needs `skipped` (a.http.yaml:3), which did not pass");
        }
    }

    @Test
    void rule_8_of_a_group_all_must_have_passed() {
        try (RunOf run = RunOf.spec("""
                tests:
                  - name: group
                    tests:
                      - {name: fails, request: GET /fail}
                      - {name: passes, request: GET /1}
                  - {name: needs it, needs: group, request: GET /2}
                """).performing()) {
            assertThat(run.outcomes("group", "needs it")).containsExactly("passed", "aborted");
        }
    }

    @Test
    void rule_8_itself_later_unknown_and_twice_are_problems_of_the_test() {
        try (RunOf run = RunOf.spec("""
                tests:
                  - {name: twin, request: GET /1}
                  - {name: twin, request: GET /2}
                  - {name: itself, needs: itself, request: GET /3}
                  - {name: later, needs: last, request: GET /4}
                  - {name: unknown, needs: nobody, request: GET /5}
                  - {name: twice, needs: twin, request: GET /6}
                  - {name: last, request: GET /7}
                """).performing()) {
            assertThat(run.told("itself")).startsWith("needs `itself`, which is itself or around it");
            assertThat(run.told("later")).startsWith("needs `last`, which comes only further down (a.http.yaml:8)");
            assertThat(run.told("unknown")).startsWith("needs `nobody`, and there is no test or group of that name");
            assertThat(run.told("twice"))
                    .startsWith("needs `twin`, and there are 2 of that name: a.http.yaml:2, a.http.yaml:3");
            assertThat(run.requests()).containsExactly("GET /1", "GET /2", "GET /7");
        }
    }

    @Test
    void rule_8_of_a_test_with_rows_all_rows_run() {
        try (RunOf run = RunOf.spec("""
                tests:
                  - {name: rows, cases: 2, request: "GET /r${case}"}
                  - {name: needs them, needs: rows, request: GET /x}
                """).selecting("needs them").performing()) {
            assertThat(run.requests()).containsExactly("GET /r1", "GET /r2", "GET /x");
            assertThat(run.outcomes("needs them")).containsExactly("passed");
        }
    }

    @Test
    void rule_8_a_test_in_rows_is_meant_in_each_row_and_from_inside_in_the_own_row() {
        String spec = """
                tests:
                  - name: group
                    cases: [{n: ok}, {n: %s}]
                    tests:
                      - {name: logs in, request: "POST /${n}"}
                      - name: inner
                        tests: [{name: by name, needs: logs in, request: "POST /by-name/${n}"}]
                      - {name: by way, needs: group › logs in, request: "POST /by-way/${n}"}
                  - {name: outside, needs: group › logs in, request: POST /outside}
                """;
        try (RunOf run = RunOf.spec(spec.formatted("fail")).performing()) {
            assertThat(run.outcomes(
                            "group › 1 › inner › by name",
                            "group › 1 › by way",
                            "group › 2 › inner › by name",
                            "group › 2 › by way",
                            "outside"))
                    .containsExactly("passed", "passed", "aborted", "aborted", "aborted");
            assertThat(run.told("outside")).isEqualTo("needs `logs in` (a.http.yaml:5), which did not pass");
        }
        try (RunOf run = RunOf.spec(spec.formatted("fine")).selecting("outside").performing()) {
            assertThat(run.requests()).containsExactly("POST /ok", "POST /fine", "POST /outside");
        }
        try (RunOf run = RunOf.spec(spec.formatted("fine"))
                .selecting("group › 2 › by way")
                .performing()) {
            assertThat(run.requests()).containsExactly("POST /fine", "POST /by-way/fine");
        }
    }

    @Test
    void rule_8_from_inside_the_rows_their_own_name_is_itself() {
        try (RunOf run = RunOf.spec("""
                tests:
                  - name: group
                    cases: 2
                    tests: [{name: test, needs: group, request: GET /1}]
                  - {name: rows, cases: 2, needs: rows, request: GET /2}
                """).performing()) {
            assertThat(run.told("group › 1 › test")).startsWith("needs `group`, which is itself or around it");
            assertThat(run.told("rows › 2")).startsWith("needs `rows`, which is itself or around it");
        }
    }

    @Test
    void rule_8_names_are_as_written_without_numbers_and_may_have_steps_in_them() {
        try (RunOf run = RunOf.spec("""
                tests:
                  - name: group
                    tests:
                      - {name: twin, request: GET /1}
                      - {name: "a › b", request: GET /2}
                  - name: group
                    tests: [{name: twin, request: GET /3}]
                  - {name: twice, needs: group › twin, request: GET /4}
                  - {name: numbered, needs: group (2) › twin, request: GET /5}
                  - {name: steps, needs: "a › b", request: GET /6}
                  - {name: steps by way, needs: "group ›  a › b", request: GET /7}
                  - {name: part, needs: "› b", request: GET /8}
                """).performing()) {
            assertThat(run.told("twice"))
                    .startsWith("needs `group › twin`, and there are 2 of that name: a.http.yaml:4, a.http.yaml:7 at")
                    .endsWith("write the way to it: Group › test; or give them different names");
            assertThat(run.told("numbered")).startsWith("needs `group (2) › twin`, and there is no test or group");
            assertThat(run.outcomes("steps", "steps by way", "part")).containsExactly("passed", "passed", "failed");
        }
    }

    @Test
    void rule_9_a_test_that_ran_alone_and_failed_says_so() {
        String spec = """
                tests:
                  - {name: one, request: GET /1}
                  - {name: two, request: GET /2}
                  - {name: fails, request: GET /fail}
                """;
        try (RunOf run = RunOf.spec(spec).selecting("fails").performing()) {
            assertThat(run.told("fails"))
                    .endsWith("\n\n  ran alone: 2 earlier tests of this file did not run;"
                            + " if one sets a cookie or a row, name it in `needs`");
        }
        try (RunOf run = RunOf.spec(spec).selecting("two", "fails").performing()) {
            assertThat(run.told("fails"))
                    .endsWith("\n\n  ran alone: 1 earlier test of this file did not run;"
                            + " if it sets a cookie or a row, name it in `needs`");
        }
        try (RunOf run = RunOf.spec(spec).performing()) {
            assertThat(run.told("fails")).doesNotContain("ran alone");
        }
    }
}
