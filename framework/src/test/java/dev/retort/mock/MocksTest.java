package dev.retort.mock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.WithoutLibrary;
import dev.retort.project.MockSetting;
import dev.retort.project.Project;
import dev.retort.project.ProjectFolder;
import dev.retort.run.Companion;
import dev.retort.run.Outcome;
import dev.retort.value.Json;
import dev.retort.value.Members;
import dev.retort.value.Parsed;
import dev.retort.value.Value;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code mock}: the embedded WireMock of a run, and what is said where it cannot start. */
class MocksTest {

    private static final String STUB = """
            {"request": {"method": "GET", "urlPath": "/users/7"},
             "response": {"status": 200, "headers": {"Content-Type": "application/json"}, "body": "{\\"name\\": \\"Ada\\"}"}}
            """;

    private static final String SPEC = """
            tests:
              - name: reads a user
                request: GET /users/7
                expect: {json: {name: Ada}}
              - name: by its port
                request: GET http://127.0.0.1:${mock.port}/users/7
            """;

    @TempDir
    Path root;

    private ProjectFolder project() {
        return new ProjectFolder(root)
                .with("retort.yaml", "environments: {default: {baseUrl: \"${mock.url}\"}}\nmock: {mappings: stubs}\n")
                .with("a.http.yaml", SPEC);
    }

    private static String problem(Map<String, Outcome> outcomes, String test) {
        Outcome outcome = outcomes.get(test);
        assertThat(outcome).isInstanceOf(Outcome.Failed.class);
        return ((Outcome.Failed) outcome)
                .problems()
                .get(0)
                .text()
                .text()
                .lines()
                .toList()
                .get(0);
    }

    private static Set<Thread> threads() {
        return new HashSet<>(Thread.getAllStackTraces().keySet());
    }

    @Test
    void a_run_talks_to_it_by_its_url_and_its_port() {
        Map<String, Outcome> outcomes =
                project().with("stubs/mappings/user.json", STUB).run(Map.of());

        assertThat(outcomes)
                .containsOnly(
                        Map.entry("reads a user", new Outcome.Passed()),
                        Map.entry("by its port", new Outcome.Passed()));
    }

    @Test
    void it_is_closed_with_the_run_and_leaves_no_thread() throws Exception {
        Set<Thread> before = threads();

        project().with("stubs/mappings/user.json", STUB).run(Map.of());

        Set<Thread> left = threads();
        left.removeAll(before);
        for (Thread thread : left) {
            thread.join(Duration.ofSeconds(20).toMillis());
        }
        assertThat(left).filteredOn(Thread::isAlive).isEmpty();
    }

    @Test
    void nothing_listens_on_its_port_afterwards() throws Exception {
        ProjectFolder folder = project().with("stubs/mappings/user.json", STUB);
        Project read = folder.read();
        Companion companion = Mocks.companion(read.mock().orElseThrow());
        String url = member(companion.start(read), "url");
        assertThat(status(url)).isEqualTo(200);

        companion.close();

        assertThat(status(url)).isNegative();
    }

    private static String member(Parsed<Map<String, Value>> started, String name) {
        return started.toOptional()
                .map(variables -> variables.get("mock"))
                .map(mock -> ((Members) mock).toMap().get(name))
                .map(Json::shown)
                .orElseThrow()
                .replace("\"", "");
    }

    /** Negative, where nobody answers. */
    private static int status(String url) {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create(url + "/users/7").toURL().openConnection();
            int status = connection.getResponseCode();
            connection.disconnect();
            return status;
        } catch (IOException nobody) {
            return -1;
        }
    }

    @Test
    void a_missing_folder_is_named() {
        assertThat(problem(project().run(Map.of()), "reads a user"))
                .isEqualTo("there is no folder `stubs` with stubs beside retort.yaml at retort.yaml:2:7");
    }

    @Test
    void a_folder_without_stubs_says_where_they_belong() {
        assertThat(problem(project().with("stubs/user.json", STUB).run(Map.of()), "reads a user"))
                .isEqualTo("the folder `stubs` has no folder `mappings` in it; put the stubs into `stubs/mappings`"
                        + " at retort.yaml:2:7");
    }

    @Test
    void a_stub_that_is_no_json_is_named_in_one_line() {
        Map<String, Outcome> outcomes =
                project().with("stubs/mappings/user.json", "{\"request\": {\n").run(Map.of());

        assertThat(problem(outcomes, "reads a user"))
                .isEqualTo(
                        "WireMock cannot read the stub `stubs/mappings/user.json`: Unexpected end-of-input: expected close"
                                + " marker for Object (line 2, column 1) at retort.yaml:2:7");
    }

    @Test
    void a_stub_with_an_unknown_key_is_named_in_one_line() {
        Map<String, Outcome> outcomes = project()
                .with("stubs/mappings/user.json", "{\"requst\": {\"urlPath\": \"/a\"}}")
                .run(Map.of());

        assertThat(problem(outcomes, "reads a user"))
                .startsWith("WireMock cannot read the stub `stubs/mappings/user.json`: Unrecognized field \"requst\"");
    }

    @Test
    void where_wiremock_is_missing_every_test_says_what_to_add() throws Exception {
        project().with("stubs/mappings/user.json", STUB);

        Class<?> folder = new WithoutLibrary("com.github.tomakehurst.").loadClass(ProjectFolder.class.getName());
        Object outcomes = folder.getMethod("run", Map.class)
                .invoke(folder.getConstructor(Path.class).newInstance(root), Map.of());

        assertThat(outcomes.toString())
                .contains("`mock` needs WireMock; add the test dependency org.wiremock:wiremock-standalone"
                        + " at retort.yaml:2:7")
                .contains("reads a user=Failed", "by its port=Failed");
    }

    @Test
    void its_name_is_known_before_it_starts() {
        Project read = project().read();
        MockSetting setting = read.mock().orElseThrow();

        assertThat(Mocks.companion(setting).names()).containsExactly("mock");
        assertThat(Mocks.companion(setting).at().exact()).isEqualTo("retort.yaml:2:7");
    }

    @Test
    void two_runs_at_once_have_a_port_each() {
        Project read = project().with("stubs/mappings/user.json", STUB).read();
        Companion one = Mocks.companion(read.mock().orElseThrow());
        Companion other = Mocks.companion(read.mock().orElseThrow());
        try (one;
                other) {
            assertThat(member(one.start(read), "port")).isNotEqualTo(member(other.start(read), "port"));
        }
    }

    @Test
    void the_folder_of_the_stubs_is_left_as_it_was() throws IOException {
        project().with("stubs/mappings/user.json", STUB).run(Map.of());

        List<String> left = Arrays.asList(root.resolve("stubs").toFile().list());
        assertThat(left).containsExactly("mappings");
        try (Stream<Path> stubs = Files.list(root.resolve("stubs/mappings"))) {
            assertThat(stubs).hasSize(1);
        }
    }
}
