package dev.retort.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** RULES 16, where rows are children of a parallel group. */
class ParallelRowsTest {

    private static final String ROWS = """
            tests:
              - name: group
                parallel: %s
                tests:
                  - {name: creates, cases: [{n: a}, {n: b}, {n: c}], request: "POST /${n}", capture: {id: $.id}}
                  - {name: uses, request: POST /uses, json: "${id}"}
                  - name: inner
                    tests: [{name: uses too, request: POST /uses-too, json: "${id}"}]
              - {name: uses after, request: POST /after, json: "${id}"}
            """;

    private static final String ALL = "[\"a\",\"b\",\"c\"]";

    private static String content(RunOf run, String line) {
        return run.server().seen().stream()
                .filter(seen -> seen.line().equals(line))
                .map(Recording.Seen::content)
                .findFirst()
                .orElse("(not sent)");
    }

    /** The first row is answered after the last one was. */
    private static void firstRowEndsLast(RunOf run, String first, String last) {
        CountDownLatch over = new CountDownLatch(1);
        run.server().before(path -> {
            if (path.equals(first)) {
                assertThat(over.await(20, TimeUnit.SECONDS)).isTrue();
            }
            if (path.equals(last)) {
                over.countDown();
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "3", "true"})
    void rule_16_the_list_of_all_rows_is_there_for_later_siblings_and_after_the_group(String parallel) {
        try (RunOf run = RunOf.spec(ROWS.formatted(parallel)).performing()) {
            assertThat(run.outcomes()).values().containsOnly("passed");
            assertThat(content(run, "POST /uses")).isEqualTo(ALL);
            assertThat(content(run, "POST /uses-too")).isEqualTo(ALL);
            assertThat(content(run, "POST /after")).isEqualTo(ALL);
        }
    }

    @Test
    void rule_16_the_list_is_in_the_order_of_the_rows_whichever_ended_first() {
        try (RunOf run = RunOf.spec(ROWS.formatted("true"))) {
            firstRowEndsLast(run, "/a", "/c");
            run.performing();
            assertThat(content(run, "POST /uses")).isEqualTo(ALL);
            assertThat(content(run, "POST /after")).isEqualTo(ALL);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"group › uses", "group › inner › uses too", "uses after"})
    void rule_16_a_dependant_alone_runs_all_rows(String dependant) {
        try (RunOf run = RunOf.spec(ROWS.formatted("true")).selecting(dependant).performing()) {
            assertThat(run.requests()).hasSize(4).startsWith("POST /a", "POST /b", "POST /c");
            assertThat(content(run, run.requests().get(3))).isEqualTo(ALL);
        }
        try (RunOf run = RunOf.spec(ROWS.formatted("true"));
                Run opened = run.open()) {
            opened.perform(run.path(dependant));
            assertThat(run.requests()).hasSize(4).startsWith("POST /a", "POST /b", "POST /c");
            assertThat(content(run, run.requests().get(3))).isEqualTo(ALL);
        }
    }

    @Test
    void rule_16_a_row_alone_runs_that_row() {
        try (RunOf run = RunOf.spec(ROWS.formatted("true"))
                .selecting("group › creates › 2")
                .performing()) {
            assertThat(run.requests()).containsExactly("POST /b");
        }
        try (RunOf run = RunOf.spec(ROWS.formatted("true"));
                Run opened = run.open()) {
            opened.perform(run.path("group › creates › 2"));
            assertThat(run.requests()).containsExactly("POST /b");
            opened.perform(run.path("group › uses"));
            assertThat(run.requests()).containsExactly("POST /b", "POST /a", "POST /c", "POST /uses");
            assertThat(content(run, "POST /uses")).isEqualTo(ALL);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "true"})
    void rule_16_rows_in_rows_are_lists_of_lists(String parallel) {
        try (RunOf run = RunOf.spec("""
                tests:
                  - name: group
                    parallel: %1$s
                    tests:
                      - name: outer
                        cases: [{a: x}, {a: y}]
                        parallel: %1$s
                        tests:
                          - {name: inner, cases: 2, request: "POST /${a}${case}", capture: {id: $.id}}
                          - {name: inside, request: "POST /inside/${a}", json: "${id}"}
                      - {name: uses, request: POST /uses, json: "${id}"}
                  - {name: uses after, request: POST /after, json: "${id}"}
                """.formatted(parallel)).performing()) {
            assertThat(run.outcomes()).values().containsOnly("passed");
            assertThat(content(run, "POST /inside/x")).isEqualTo("[\"x1\",\"x2\"]");
            assertThat(content(run, "POST /inside/y")).isEqualTo("[\"y1\",\"y2\"]");
            String all = "[[\"x1\",\"x2\"],[\"y1\",\"y2\"]]";
            assertThat(content(run, "POST /uses")).isEqualTo(all);
            assertThat(content(run, "POST /after")).isEqualTo(all);
        }
    }

    @Test
    void rule_16_a_row_that_captured_nothing_aborts_dependants_and_a_skipped_one_is_left_out() {
        try (RunOf run = RunOf.spec("""
                tests:
                  - name: group
                    parallel: true
                    tests:
                      - {name: some, cases: [{n: 1}, {n: empty}], request: "POST /${n}", capture: {id: $.id}}
                      - {name: needs all, request: POST /all, json: "${id}"}
                      - {name: not all, cases: 3, when: {"${case}": {$ne: 2}}, request: "POST /t${case}", capture: {tag: $.id}}
                      - {name: takes those, request: POST /those, json: "${tag}"}
                  - {name: after, request: POST /after, json: "${id}"}
                """).performing()) {
            assertThat(run.outcomes("group › some › 2", "group › needs all", "group › not all › 2", "after"))
                    .containsExactly("failed", "aborted", "skipped", "aborted");
            assertThat(run.told("after")).isEqualTo("needs `id`, which `some` (a.http.yaml:5) did not capture");
            assertThat(content(run, "POST /those")).isEqualTo("[\"t1\",\"t3\"]");
        }
    }

    @Test
    void rule_16_no_more_rows_run_at_once_than_the_group_allows() {
        try (RunOf run = RunOf.spec("""
                parallel: 2
                tests:
                  - {name: rows, cases: 6, request: "POST /${case}"}
                """)) {
            CyclicBarrier two = new CyclicBarrier(2); // each two wait for one another: fewer at once would time out
            run.server().before(path -> RecordingServer.meet(two));
            run.performing();
            assertThat(run.server().most()).isEqualTo(2);
            assertThat(run.requests()).hasSize(6);
        }
    }

    @Test
    void rule_16_rows_stop_with_their_group() {
        RunOf run = RunOf.spec("""
                parallel: 2
                onFailure: stop
                tests:
                  - {name: rows, cases: [{n: fail}, {n: hang}, {n: no}], request: "POST /${n}"}
                """);
        try (run) {
            run.server().answersOnceAsked("/hang");
            run.performing();
            assertThat(run.outcomes("rows › 1", "rows › 2", "rows › 3"))
                    .containsExactly("failed", "aborted", "skipped");
            assertThat(List.of(run.told("rows › 2"), run.told("rows › 3")))
                    .allMatch(told -> told.startsWith("cancelled: `"));
        }
    }
}
