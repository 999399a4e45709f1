package dev.retort;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.brittle.CannotBeAsked;
import dev.retort.brittle.CannotBeMade;
import dev.retort.brittle.TakesNames;
import dev.retort.brittle.ThrowsWhenAskedForNames;
import dev.retort.brittle.ThrowsWhileReading;
import dev.retort.brittle.ThrowsWhileRunning;
import dev.retort.project.ProjectFolder;
import dev.retort.run.Outcome;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of an extension with something wrong in it: it is named, and the other tests run. */
class ExtensionTest {

    @TempDir
    Path root;

    @TempDir
    Path services;

    private ProjectFolder folder;

    @BeforeEach
    void a_project_with_a_good_test() {
        folder = new ProjectFolder(root)
                .with("retort.yaml", "environments: {default: {baseUrl: \"${mock.url}\"}}\nmock: {mappings: stubs}\n")
                .with(
                        "stubs/mappings/all.json",
                        "{\"request\": {\"urlPattern\": \".*\"}, \"response\": {\"status\": 200}}")
                .with("good.http.yaml", "tests: [{name: good, request: GET /}]\n");
    }

    private Map<String, Outcome> run(Class<?>... extensions) {
        String named = Stream.of(extensions).map(Class::getName).collect(Collectors.joining("\n"));
        return new ServiceFile(services).naming(named, () -> folder.run(Map.of()));
    }

    private List<String> problems(String named) {
        return new ServiceFile(services).naming(named, () -> folder.problems(Map.of()));
    }

    private static String problem(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Failed.class);
        return ((Outcome.Failed) outcome).problems().get(0).text().text();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "json: {a: 1}, expect: {json: {$brittleReading: 1}} | java.lang.IllegalStateException: operator",
                "brittleReading: 1                                  | java.lang.IllegalStateException: content",
                "auth: {brittleReading: 1}                          | java.lang.IllegalStateException: auth",
                "expect: {brittleReading: 1}                        | java.lang.NoClassDefFoundError: expectation",
            })
    void one_that_throws_while_a_file_is_read_fails_that_file_alone(String keys, String thrown) {
        folder.with("bad.http.yaml", "tests: [{name: bad, request: POST /, " + keys + "}]\n");

        Map<String, Outcome> outcomes = run(ThrowsWhileReading.class);

        assertThat(problem(outcomes.get("bad.http.yaml")))
                .startsWith("the extension `dev.retort.brittle.ThrowsWhileReading` threw " + thrown
                        + ", in dev.retort.brittle.ThrowsWhileReading")
                .contains(" at bad.http.yaml:1:1\n", "mend the extension");
        assertThat(outcomes.get("good")).isEqualTo(new Outcome.Passed());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            value = {
                "expect: {text: {$brittle: 1}}       § java.lang.IllegalStateException: matcher",
                "query: {a: '${brittle()}'}          § java.lang.IllegalStateException: function",
                "query: {a: '${now() | brittle}'}    § java.lang.AssertionError: filter",
                "brittle: 1                          § java.lang.IllegalStateException: content",
                "auth: {brittle: 1}                  § java.lang.IllegalStateException: credentials",
                "expect: {brittle: 1}                § java.lang.IllegalStateException: expectation",
            })
    void one_that_throws_while_a_test_runs_fails_that_test_alone(String keys, String thrown) {
        folder.with(
                "bad.http.yaml",
                "tests: [{name: bad, request: POST /, " + keys + "},\n  {name: next, request: GET /}]\n");

        Map<String, Outcome> outcomes = run(ThrowsWhileRunning.class);

        assertThat(problem(outcomes.get("bad")))
                .startsWith("the extension `dev.retort.brittle.ThrowsWhileRunning` threw " + thrown
                        + ", in dev.retort.brittle.Throw")
                .contains(" at bad.http.yaml:1:", "mend the extension");
        assertThat(outcomes.get("next")).isEqualTo(new Outcome.Passed());
        assertThat(outcomes.get("good")).isEqualTo(new Outcome.Passed());
    }

    @Test
    void one_that_throws_in_a_condition_fails_that_test_alone() {
        folder.with(
                "bad.http.yaml",
                "tests: [{name: bad, request: GET /, when: {'${brittle()}': 1}},\n  {name: next, request: GET /}]\n");

        Map<String, Outcome> outcomes = run(ThrowsWhileRunning.class);

        assertThat(problem(outcomes.get("bad")))
                .startsWith("the extension `dev.retort.brittle.ThrowsWhileRunning` threw");
        assertThat(outcomes.get("next")).isEqualTo(new Outcome.Passed());
    }

    @Test
    void one_that_throws_in_a_declared_secret_fails_every_test() {
        folder.with("retort.local.yaml", "secrets: {token: \"${brittle()}\"}\n");

        assertThat(problem(run(ThrowsWhileRunning.class).get("good")))
                .startsWith("the extension `dev.retort.brittle.ThrowsWhileRunning` threw"
                        + " java.lang.IllegalStateException: function")
                .contains(" at retort.local.yaml:1:18\n");
    }

    @Test
    void one_that_throws_while_the_configuration_is_read_is_a_problem_of_the_project() {
        folder.with("retort.local.yaml", "defaults: {auth: {brittleReading: 1}}\n");

        assertThat(problems(ThrowsWhileReading.class.getName()))
                .singleElement()
                .asString()
                .startsWith("retort.yaml:1:1 extension-failed:"
                        + " the extension `dev.retort.brittle.ThrowsWhileReading` threw"
                        + " java.lang.IllegalStateException: auth, in");
    }

    @Test
    void one_that_throws_when_a_plan_is_made_fails_that_file_alone() {
        folder.with("bad.http.yaml", "tests: [{name: bad, request: GET /, auth: {nameless: 1}}]\n");

        Map<String, Outcome> outcomes = run(ThrowsWhenAskedForNames.class);

        assertThat(problem(outcomes.get("bad.http.yaml")))
                .startsWith("the extension `dev.retort.brittle.ThrowsWhenAskedForNames` threw");
        assertThat(outcomes.get("good")).isEqualTo(new Outcome.Passed());
    }

    @Test
    void a_name_that_is_taken_names_both_who_want_it() {
        assertThat(problems(ThrowsWhileRunning.class.getName() + "\n" + TakesNames.class.getName()))
                .containsExactly(
                        "META-INF/services/dev.retort.Extension:1:1 extension-unusable: the extension"
                                + " `dev.retort.brittle.TakesNames` brings the function `uuid`, which Retort has already;"
                                + " give it another name",
                        "META-INF/services/dev.retort.Extension:1:1 extension-unusable: the extension"
                                + " `dev.retort.brittle.TakesNames` brings the function `brittle`, which the extension"
                                + " `dev.retort.brittle.ThrowsWhileRunning` has already; give it another name");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dev.retort.Nowhere | an extension cannot be loaded: Provider dev.retort.Nowhere not found",
                "dev.retort.brittle.ThrownWhileSent | an extension cannot be loaded: dev.retort.brittle.ThrownWhileSent"
                        + " not a subtype",
                "dev.retort.brittle.CannotBeMade | an extension cannot be loaded: Provider dev.retort.brittle.CannotBeMade"
                        + " could not be instantiated: java.lang.IllegalStateException: no licence",
                "dev.retort.brittle.CannotBeAsked | the extension `dev.retort.brittle.CannotBeAsked` cannot be asked what"
                        + " it brings: java.lang.UnsupportedOperationException: later",
            })
    void one_that_cannot_be_used_is_named_and_nothing_is_sent(String service, String message) {
        String services = service + "\n" + ThrowsWhileRunning.class.getName();

        assertThat(problems(services))
                .containsExactly("META-INF/services/dev.retort.Extension:1:1 extension-unusable: " + message
                        + "; mend it, or take it off the class path");
    }

    @Test
    void a_project_with_an_extension_that_cannot_be_used_fails_all_its_files() {
        Map<String, Outcome> outcomes = run(CannotBeMade.class, CannotBeAsked.class);

        assertThat(outcomes.values())
                .isNotEmpty()
                .allSatisfy(outcome -> assertThat(problem(outcome))
                        .startsWith("an extension cannot be loaded: Provider dev.retort.brittle.CannotBeMade"));
    }
}
