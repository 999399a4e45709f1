package dev.retort.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.run.Outcome;
import dev.retort.run.ShownProblem;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules of {@code retort.yaml}, by their numbers, each with a run against the embedded WireMock. */
class RulesTest {

    private static final String NOT_SET = "RETORT_TEST_IS_NOT_SET";

    @TempDir
    Path root;

    private ProjectFolder project(String configuration) {
        return new ProjectFolder(root).with("retort.yaml", configuration).with("wiremock/mappings/echo.json", """
                        {"request": {"urlPathPattern": "/.*"},
                         "response": {"status": 200, "transformers": ["response-template"], "jsonBody": {
                           "path": "{{request.path}}", "token": "{{request.headers.X-Token}}"}}}
                        """);
    }

    private static String problem(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Failed.class);
        return ((Outcome.Failed) outcome)
                .problems().stream()
                        .map(ShownProblem::text)
                        .map(text -> text.text())
                        .collect(Collectors.joining("\n\n"));
    }

    @Test
    void rule_2_vars_and_secrets_use_functions_env_mock_and_one_another() {
        Map<String, Outcome> outcomes = project("""
                        environments:
                          default:
                            baseUrl: ${mock.url}
                            vars:
                              where: ${env('PATH') | length | text | replaceAll('\\d', '') | default('x')}
                              port: p${mock.port | text | length}
                              path: /${apiToken}${where}
                        secrets:
                          apiToken: secret-${port}-${uuid() | length}
                        mock: {mappings: wiremock}
                        """).with("a.http.yaml", """
                        tests:
                          - name: uses them
                            request: GET ${path}
                            headers: {X-Token: "${apiToken}"}
                            expect: {json: {path: "${path}", token: {$matches: ^secret-p\\d-36$}}}
                        """).run(Map.of());

        assertThat(outcomes).containsOnly(Map.entry("uses them", new Outcome.Passed()));
    }

    @Test
    void rule_2_what_a_test_captures_is_not_seen() {
        assertThat(project("environments: {default: {vars: {path: \"/users/${userId}\"}}}\n")
                        .problems(Map.of()))
                .containsExactly("retort.yaml:1:49 unknown-variable: unknown variable `userId`;"
                        + " what tests capture is not known here");
    }

    @Test
    void rule_2_a_circle_is_told_where_it_begins() {
        assertThat(project("environments: {default: {vars: {a: '${b}'}}}\nsecrets: {b: '${a}'}\n")
                        .problems(Map.of()))
                .containsExactly(
                        "retort.yaml:1:36 circular-vars: variables need one another in a circle: a → b → a; give one of them a value of its own");
    }

    @Test
    void rule_1_a_parameter_is_seen_by_the_vars_of_the_environment_and_ends_a_circle() {
        Map<String, Outcome> outcomes = project("""
                        environments: {default: {baseUrl: "${mock.url}", vars: {path: "/of/${tenant}", tenant: "${path}"}}}
                        mock: {mappings: wiremock}
                        """).with("a.http.yaml", """
                        tests:
                          - name: uses it
                            request: GET ${path}
                            expect: {json: {path: /of/green}}
                        """).run(Map.of("retort.var.tenant", "green"));

        assertThat(outcomes).containsOnly(Map.entry("uses it", new Outcome.Passed()));
    }

    @Test
    void a_secret_that_is_not_set_fails_the_tests_that_use_it_and_names_the_environment_variable() {
        Map<String, Outcome> outcomes =
                project("""
                        environments: {default: {baseUrl: "${mock.url}"}}
                        secrets:
                          apiToken: ${env('%s')}
                        mock: {mappings: wiremock}
                        """.formatted(NOT_SET)).with("a.http.yaml", """
                        tests:
                          - name: needs it
                            request: GET /
                            headers: {X-Token: "${apiToken}"}
                          - name: can do without
                            request: GET /
                            headers: {X-Token: "${apiToken | default('none')}"}
                            expect: {json: {token: none}}
                          - name: does not use it
                            request: GET /
                        """).run(Map.of());

        assertThat(problem(outcomes.get("needs it"))).isEqualTo("""
                        `apiToken` has no value: the environment variable `RETORT_TEST_IS_NOT_SET` is not set \
                        (from secrets, retort.yaml:3) at a.http.yaml:4:27

                           3 |     request: GET /
                           4 |     headers: {X-Token: "${apiToken}"}
                             |                           ^^^^^^^^ set it, or write `secrets: {apiToken: …}` into retort.local.yaml""");
        assertThat(outcomes.get("can do without")).isEqualTo(new Outcome.Passed());
        assertThat(outcomes.get("does not use it")).isEqualTo(new Outcome.Passed());
    }

    @Test
    void rule_6_a_problem_of_the_project_is_told_and_nothing_is_sent() {
        Map<String, Outcome> outcomes = project("""
                        environments: {default: {baseUrl: "${mock.url}"}}
                        mock: {mappings: wiremock}
                        secret: {apiToken: abcdef}
                        """)
                .with("a.http.yaml", "tests: [{name: a test, request: GET /}]\n")
                .run(Map.of());

        assertThat(outcomes).containsOnlyKeys("a.http.yaml");
        assertThat(outcomes.values())
                .allSatisfy(
                        outcome -> assertThat(problem(outcome)).startsWith("unknown key `secret` at retort.yaml:3:1"));
    }

    @Test
    void rule_25_a_declared_secret_is_hidden_from_the_start_also_where_no_test_names_it() {
        Map<String, Outcome> outcomes = project("""
                        environments: {default: {baseUrl: "${mock.url}"}}
                        secrets: {account: {user: ada-lovelace, keys: [key-number-one]}, unused: "only-${'declared'}"}
                        mock: {mappings: wiremock}
                        """).with("a.http.yaml", """
                        tests:
                          - name: shows them
                            request: GET /ada-lovelace/key-number-one/only-declared
                            expect: {json: {path: /elsewhere}}
                        """).run(Map.of());

        Outcome.Failed failed = (Outcome.Failed) outcomes.get("shows them");
        assertThat(failed.mismatches().get(0).actual().text())
                .isEqualTo("\"/••• (account)/••• (account)/••• (unused)\"");
        assertThat(failed.transcript().orElseThrow().line().text()).endsWith("/•••/•••/•••");
    }

    @Test
    void rule_25_a_secret_that_is_written_out_is_hidden_where_the_project_cannot_run() {
        Map<String, Outcome> outcomes = project("secrets: {apiToken: written-out}\nfoo: written-out\n")
                .with("a.http.yaml", "tests: [{name: a test, request: GET /}]\n")
                .run(Map.of());

        assertThat(outcomes.values())
                .allSatisfy(outcome -> assertThat(problem(outcome))
                        .contains("unknown key `foo`", "secrets: {apiToken: •••}")
                        .doesNotContain("written-out"));
    }

    @Test
    void a_file_may_be_read_from_a_further_root() {
        new ProjectFolder(root).with("data/greeting.txt", "hello");
        ProjectFolder specs = new ProjectFolder(root.resolve("specs"))
                .with(
                        "retort.yaml",
                        "files: [../data]\nenvironments: {default: {vars: {greeting: \"${file('../data/greeting.txt')}\"}}}\n")
                .with("a.http.yaml", """
                        tests:
                          - name: reads it
                            request: GET http://localhost:1/${greeting}
                        """);

        Outcome.Failed failed = (Outcome.Failed) specs.run(Map.of()).get("reads it");

        assertThat(failed.trouble().orElseThrow().kind()).isEqualTo("connect-refused");
        assertThat(failed.transcript().orElseThrow().line().text()).endsWith("/hello");
    }

    @Test
    void rule_25_a_secret_of_the_environment_is_hidden_in_names() {
        String path = System.getenv("PATH");
        Map<String, Outcome> outcomes = project("secrets: {path: \"${env('PATH')}\"}\n")
                .with("a.http.yaml", "tests: [{name: '1 %s', request: GET http://localhost:1/}]\n".formatted(path))
                .run(Map.of());
        assertThat(outcomes).containsOnlyKeys("1 •••");
    }

    @Test
    void rule_25_so_is_one_that_a_file_declares() {
        String path = System.getenv("PATH");
        Map<String, Outcome> outcomes =
                project("{}\n").with("a.http.yaml", """
                        secrets: [path]
                        vars: {path: "${env('PATH')}"}
                        tests:
                          - {name: '1 %s', request: GET http://localhost:1/}
                          - {name: '2 ${path}', request: GET http://localhost:1/}
                        """.formatted(path)).run(Map.of());
        assertThat(outcomes).containsOnlyKeys("1 •••", "2 ${path}");
    }
}
