package dev.retort.junit.jupiter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.Retort;
import dev.retort.junit.SpecFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.support.descriptor.FileSource;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.MultipleFailuresError;
import org.opentest4j.TestAbortedException;

/** Specs as dynamic tests: the same tree, places and failures, on Jupiter's threads. */
class DynamicSpecsTest {

    /** A class of a user. */
    static class Api {
        private static Retort specs = Retort.specs();

        @TestFactory
        Stream<DynamicNode> api() {
            return DynamicSpecs.of(specs);
        }
    }

    private static final String NAMES = "retort.names";

    private SpecFolder folder;

    @BeforeEach
    void open(@TempDir Path path) {
        folder = SpecFolder.at(path);
        System.setProperty(NAMES, "short"); // under Surefire they would be long
    }

    @AfterEach
    void close() {
        System.clearProperty(NAMES);
        folder.close();
    }

    private void specs(String text) {
        Api.specs = all(text);
    }

    private Retort all(String text) {
        return Retort.specs(folder.file("users.http.yaml", text).path("").toString())
                .baseUrl(folder.url());
    }

    private static EngineTestKit.Builder jupiter() {
        return EngineTestKit.engine("junit-jupiter").selectors(DiscoverySelectors.selectClass(Api.class));
    }

    private static EngineTestKit.Builder concurrently(String executor) {
        return jupiter()
                .configurationParameter("junit.jupiter.execution.parallel.config.executor-service", executor)
                .configurationParameter("junit.jupiter.execution.parallel.enabled", "true")
                .configurationParameter("junit.jupiter.execution.parallel.mode.default", "concurrent")
                .configurationParameter("junit.jupiter.execution.parallel.config.strategy", "fixed")
                .configurationParameter("junit.jupiter.execution.parallel.config.fixed.parallelism", "4");
    }

    /** {@code SUCCESSFUL reads a user}, for what is below the factory. */
    private static List<String> results(EngineExecutionResults results) {
        return results.allEvents().finished().stream()
                .filter(event ->
                        event.getTestDescriptor().getUniqueId().toString().contains("dynamic"))
                .map(event -> event.getRequiredPayload(TestExecutionResult.class)
                                .getStatus() + " " + event.getTestDescriptor().getDisplayName())
                .toList();
    }

    private static Throwable thrown(EngineExecutionResults results, String name) {
        Event finished = results.allEvents().finished().stream()
                .filter(event -> event.getTestDescriptor().getDisplayName().equals(name))
                .findFirst()
                .orElseThrow();
        return finished.getRequiredPayload(TestExecutionResult.class)
                .getThrowable()
                .orElseThrow();
    }

    private static UniqueId id(EngineExecutionResults results, String name) {
        return results.allEvents().started().stream()
                .map(Event::getTestDescriptor)
                .filter(descriptor -> descriptor.getDisplayName().equals(name))
                .map(TestDescriptor::getUniqueId)
                .findFirst()
                .orElseThrow();
    }

    private static final String TREE = """
            setup: [{name: logs in, request: GET /login, capture: {id: $.id}}]
            tests:
              - {name: reads one, request: "GET /users/${id}"}
              - name: Rows
                tests: [{name: "reads ${n}", request: "GET /rows/${n}", cases: [{n: a}, {n: b}]}]
            teardown: [{name: logs out, request: GET /logout}]
            """;

    @Test
    void the_tree_is_that_of_the_specs() {
        specs(TREE);

        EngineExecutionResults results = jupiter().execute();

        assertThat(results(results))
                .containsExactly(
                        "SUCCESSFUL logs in",
                        "SUCCESSFUL reads one",
                        "SUCCESSFUL reads a",
                        "SUCCESSFUL reads b",
                        "SUCCESSFUL reads ${n}",
                        "SUCCESSFUL Rows",
                        "SUCCESSFUL logs out",
                        "SUCCESSFUL users.http.yaml");
        assertThat(folder.requests())
                .containsExactly("GET /login", "GET /users/7", "GET /rows/a", "GET /rows/b", "GET /logout");
    }

    @Test
    void a_test_has_its_place_in_the_file() {
        specs(TREE);

        TestDescriptor test = jupiter().execute().allEvents().started().stream()
                .map(Event::getTestDescriptor)
                .filter(descriptor -> descriptor.getDisplayName().equals("reads one"))
                .findFirst()
                .orElseThrow();

        assertThat(test.getSource().orElseThrow()).isInstanceOfSatisfying(FileSource.class, source -> {
            assertThat(source.getFile())
                    .isEqualTo(folder.path("users.http.yaml").toFile());
            assertThat(source.getPosition().orElseThrow().getLine()).isEqualTo(3);
        });
    }

    @Test
    void what_does_not_pass_is_told_as_the_engine_tells_it() {
        specs("""
                tests:
                  - {name: fails, request: GET /users, expect: {json: {name: Bob}}, capture: {x: $.x}}
                  - {name: lacks x, request: "GET /users/${x}"}
                  - {name: is skipped, request: GET /users, skip: not ready}
                """);

        EngineExecutionResults results = jupiter().execute();

        assertThat(results(results))
                .containsExactly("FAILED fails", "ABORTED lacks x", "ABORTED is skipped", "SUCCESSFUL users.http.yaml");
        assertThat(thrown(results, "fails"))
                .isInstanceOf(MultipleFailuresError.class)
                .hasMessageStartingWith("json $.name: expected \"Bob\" but was \"Ada\" (and 1 more)");
        assertThat(thrown(results, "lacks x"))
                .isInstanceOf(TestAbortedException.class)
                .hasMessage("needs `x`, which `fails` (users.http.yaml:2) did not capture");
        assertThat(thrown(results, "is skipped")).hasMessage("not ready");
    }

    @Test
    void a_test_of_its_own_brings_what_it_needs_and_its_teardown() {
        specs(TREE);
        UniqueId rows = id(jupiter().execute(), "reads one");
        int before = folder.requests().size();

        EngineExecutionResults results = EngineTestKit.engine("junit-jupiter")
                .selectors(DiscoverySelectors.selectUniqueId(rows))
                .execute();

        assertThat(results(results)).containsExactly("SUCCESSFUL reads one", "SUCCESSFUL users.http.yaml");
        assertThat(folder.requests().subList(before, folder.requests().size()))
                .containsExactly("GET /login", "GET /users/7", "GET /logout");
    }

    private static final String LOCKED_OUT = """
            setup: [{name: logs in, request: GET /status/401}]
            tests: [{name: reads one, request: GET /users/7}]
            """;

    @Test
    void setup_that_fails_is_told_with_a_test_of_its_own_that_it_aborts() {
        specs(LOCKED_OUT);
        UniqueId test = id(jupiter().execute(), "reads one");

        EngineExecutionResults results = EngineTestKit.engine("junit-jupiter")
                .selectors(DiscoverySelectors.selectUniqueId(test))
                .execute();

        assertThat(results(results)).containsExactly("ABORTED reads one", "SUCCESSFUL users.http.yaml");
        assertThat(thrown(results, "reads one")).hasMessageStartingWith("""
                        the setup `logs in` failed (users.http.yaml:1)

                        status: expected below 400 but was 401 at users.http.yaml:1
                        """);
    }

    @Test
    void setup_that_jupiter_has_asked_for_before_is_not_told_again() {
        specs(LOCKED_OUT);

        EngineExecutionResults results = jupiter().execute();

        assertThat(results(results))
                .containsExactly("FAILED logs in", "ABORTED reads one", "SUCCESSFUL users.http.yaml");
        assertThat(thrown(results, "reads one")).hasMessage("the setup `logs in` failed (users.http.yaml:1)");
    }

    @Test
    void setup_that_nobody_chose_and_that_fails_fails_the_factory() {
        Api.specs = all(LOCKED_OUT).tests("reads one");

        EngineExecutionResults results = jupiter().execute();

        assertThat(results(results)).containsExactly("ABORTED reads one", "SUCCESSFUL users.http.yaml");
        assertThat(thrown(results, "api()"))
                .hasMessageStartingWith("the setup `logs in` failed: status: expected below 400 but was 401");
    }

    @Test
    void teardown_that_nobody_asked_for_and_that_fails_fails_the_factory() {
        Api.specs = all("""
                tests: [{name: reads one, request: GET /users/7}]
                teardown: [{name: logs out, request: GET /status/500}]
                """).tests("reads one");

        EngineExecutionResults results = jupiter().execute();

        assertThat(results(results)).containsExactly("SUCCESSFUL reads one", "SUCCESSFUL users.http.yaml");
        assertThat(thrown(results, "api()"))
                .isInstanceOf(AssertionFailedError.class)
                .hasMessageStartingWith(
                        "the teardown `logs out` failed: status: expected below 400 but was 500 at users.http.yaml:2");
    }

    @Test
    void several_such_teardowns_are_told_together() {
        Api.specs = all("""
                tests:
                  - name: Inner
                    tests: [{name: reads one, request: GET /users/7}]
                    teardown: [{name: tidies up, request: GET /status/501}]
                teardown: [{name: logs out, request: GET /status/500}]
                """).tests("reads one");

        EngineExecutionResults results = jupiter().execute();

        assertThat(thrown(results, "api()"))
                .hasMessageContaining("failed at the end (2 failures)")
                .hasMessageContaining("but was 501 at users.http.yaml:4")
                .hasMessageContaining("but was 500 at users.http.yaml:5");
    }

    @Test
    void specs_that_are_not_there_fail_the_factory() {
        Api.specs = Retort.specs("nowhere.http.yaml");

        EngineExecutionResults results = jupiter().execute();

        assertThat(thrown(results, "api()"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("no spec file found for \"nowhere.http.yaml\"");
    }

    /** Where Jupiter asks for tests in any order, what they need runs before them, and teardown last. */
    @ParameterizedTest
    @ValueSource(strings = {"FORK_JOIN_POOL", "WORKER_THREAD_POOL"})
    void jupiter_may_run_them_concurrently(String executor) {
        folder.file("other.http.yaml", TREE.replace("/users", "/others").replace("/log", "/other/log"));
        specs(TREE);

        EngineExecutionResults results = concurrently(executor).execute();

        results.testEvents().assertStatistics(tests -> tests.started(10).succeeded(10));
        results.allEvents().assertStatistics(all -> all.failed(0));
        assertThat(folder.requests()).hasSize(10);
        List<String> own = new ArrayList<>(folder.requests());
        own.retainAll(List.of("GET /login", "GET /users/7", "GET /logout"));
        assertThat(own).containsExactly("GET /login", "GET /users/7", "GET /logout");
    }

    @ParameterizedTest
    @ValueSource(strings = {"FORK_JOIN_POOL", "WORKER_THREAD_POOL"})
    void a_run_whose_tests_ran_concurrently_is_closed_after_the_last(String executor) {
        Api.specs = all("""
                tests: [{name: reads one, request: GET /users/7}, {name: reads two, request: GET /users/8}]
                teardown: [{name: logs out, request: GET /status/500}]
                """).tests("reads one", "reads two");

        EngineExecutionResults results = concurrently(executor).execute();

        assertThat(folder.requests()).hasSize(3).last().isEqualTo("GET /status/500");
        assertThat(results.allEvents().finished().stream()
                        .map(event -> event.getRequiredPayload(TestExecutionResult.class))
                        .flatMap(result -> result.getThrowable().stream())
                        .map(Throwable::getMessage))
                .singleElement()
                .asString()
                .startsWith(
                        "the teardown `logs out` failed: status: expected below 400 but was 500 at users.http.yaml:2");
    }
}
