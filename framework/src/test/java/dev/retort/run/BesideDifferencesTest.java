package dev.retort.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.report.FailureText;
import dev.retort.secret.Redacted;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is told beside the differences: whose failure it is, the seed, warnings. */
class BesideDifferencesTest {

    private static String detail(RunOf run, String name) {
        return FailureText.of(run.node(name), (Outcome.Failed) run.outcome(name))
                .detail();
    }

    @Test
    void a_teardown_that_nobody_selected_and_that_fails_is_named_in_the_failure_of_its_group() {
        try (RunOf run = RunOf.spec("""
                name: Users
                tests:
                  - name: Group
                    tests: [{name: reads, request: GET /ok}]
                    teardown:
                      - name: deletes the user
                        request: DELETE /ok
                        expect: {status: 204}
                """).selecting("Group › reads").performing()) {
            assertThat(run.told("Group").lines().limit(5))
                    .containsExactly(
                            "the teardown `deletes the user` failed: status: expected 204 but was 200 at a.http.yaml:8",
                            "",
                            run.told("Group").lines().skip(2).findFirst().orElseThrow(),
                            "",
                            "  ✗ status  expected  204                                                        :8");
            assertThat(run.told("Group")).contains("  a.http.yaml:7 › deletes the user\n");
        }
    }

    @Test
    void a_teardown_that_was_selected_is_its_own_failure() {
        try (RunOf run = RunOf.spec("""
                tests: [{name: reads, request: GET /ok}]
                teardown: [{name: deletes, request: DELETE /ok, expect: {status: 204}}]
                """).performing()) {
            assertThat(run.told("deletes")).startsWith("status: expected 204 but was 200 at a.http.yaml:2\n");
        }
    }

    @Test
    void the_seed_stands_below_a_failure_in_which_random_values_took_part() {
        try (RunOf run = RunOf.spec("""
                vars: {id: "${uuid()}", name: "user-${id}", plain: a}
                tests:
                  - {name: by a var of a var, request: GET /ok, query: {q: "${name}"}, expect: {status: 418}}
                  - {name: in an expectation, request: GET /ok, expect: {status: 418, text: "${id}"}}
                  - {name: drawn there, request: "GET /ok/${random(1, 9)}", expect: {status: 418}}
                  - {name: not at all, request: GET /ok, query: {q: "${plain}"}, expect: {status: 418}}
                  - {name: time is not random, request: GET /ok, query: {q: "${now()}"}, expect: {status: 418}}
                """).with("retort.seed", "-42").performing()) {
            String line = "  seed      -42; the same random values again: -Dretort.seed=-42\n";
            assertThat(detail(run, "by a var of a var")).contains(line);
            assertThat(detail(run, "in an expectation")).contains(line);
            assertThat(detail(run, "drawn there")).contains(line);
            assertThat(detail(run, "not at all")).doesNotContain("seed");
            assertThat(detail(run, "time is not random")).doesNotContain("seed");
        }
    }

    @Test
    void that_a_secret_is_too_short_is_told_once_at_the_end() {
        List<String> told = new ArrayList<>();
        try (RunOf run = RunOf.spec("""
                secrets: [pin]
                vars: {pin: "123"}
                tests:
                  - {name: one, request: GET /ok, query: {q: "${pin}"}}
                  - {name: two, request: GET /ok, query: {q: "${pin}"}}
                """)
                .telling(new RunListener() {
                    @Override
                    public void warned(Redacted warning) {
                        told.add(warning.text());
                    }

                    @Override
                    public void close() {
                        told.add("closed");
                    }
                })
                .performing()) {
            assertThat(run.outcomes("one", "two")).containsOnly("passed");
            assertThat(told)
                    .containsExactly(
                            "the secret `pin` has only 3 characters: it is masked only where it is a whole value;"
                                    + " use one of at least 4",
                            "closed");
        }
    }
}
