package dev.retort;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.plan.PlanNode;
import dev.retort.run.Outcome;
import dev.retort.run.Run;
import dev.retort.run.RunListener;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a Java program can say of the specs that it runs. */
class RetortTest {

    private static final String ECHO = """
            tests:
              - name: echoes
                request: POST /echo
                json: {was: "${wanted}"}
            """;

    @AutoClose
    private JavaProject project;

    @BeforeEach
    void open(@TempDir Path own) {
        project = JavaProject.in(own)
                .with("a.http.yaml", "tests: [{name: reads a, request: GET /a, tags: [smoke]}]")
                .with("users/read.http.yaml", """
                        tags: [users]
                        tests:
                          - {name: logs in, request: GET /login, capture: {id: $.id}}
                          - name: Reading
                            tests:
                              - {name: reads one, request: "GET /users/${id}", tags: [smoke]}
                              - {name: reads all, request: GET /users}
                        """)
                .answering("/a", "{}")
                .answering("/login", "{\"id\": 7}")
                .answering("/users/7", "{\"name\": \"Ada\"}")
                .answering("/users", "[{\"name\": \"Ada\"}]");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 4",
        "users, 3",
        "users/read.http.yaml, 3",
        "a.http.yaml, 1",
    })
    void specs_are_a_folder_or_a_file(String place, int tests) {
        RunResult result = project.at(place).run();

        assertThat(result.tests()).hasSize(tests);
        assertThat(result.passed()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "'', 4",
        "users, 3",
        "/users, 3",
        "users/read.http.yaml, 3",
        "*.http.yaml, 1",
        "**/*.http.yaml, 4",
    })
    void specs_are_looked_for_on_the_class_path_first(String place, int tests) throws MalformedURLException {
        Thread thread = Thread.currentThread();
        ClassLoader usual = thread.getContextClassLoader();
        thread.setContextClassLoader(
                new URLClassLoader(new URL[] {project.path().toUri().toURL()}, null));
        try {
            assertThat(Retort.specs(place).baseUrl(project.url()).run().tests()).hasSize(tests);
        } finally {
            thread.setContextClassLoader(usual);
        }
    }

    @Test
    void several_places_are_one_run_in_which_a_file_runs_once() {
        Path users = project.path().resolve("users");

        RunResult result = Retort.specs(
                        users.toString(), users.resolve("read.http.yaml").toString())
                .baseUrl(project.url())
                .run();

        assertThat(result.tests()).hasSize(3);
    }

    @Test
    void a_variable_can_be_a_text_a_number_a_list_or_an_object() {
        project.with("echo.http.yaml", ECHO);
        record Point(int x, int y) {}
        Map<Object, String> sent = Map.of(
                "text",
                "{\"was\":\"text\"}",
                "${no} template",
                "{\"was\":\"${no} template\"}",
                7,
                "{\"was\":7}",
                true,
                "{\"was\":true}",
                List.of(1, "two"),
                "{\"was\":[1,\"two\"]}",
                new Point(1, 2),
                "{\"was\":{\"x\":1,\"y\":2}}");

        sent.forEach((value, json) -> assertThat(project.at("echo.http.yaml")
                        .var("wanted", value)
                        .run()
                        .answer("echoes")
                        .text())
                .isEqualTo(json));
    }

    @Test
    void a_caller_s_variable_wins_over_one_of_retort_yaml() {
        project.with("retort.yaml", "environments: {default: {vars: {wanted: theirs}}}")
                .with("echo.http.yaml", ECHO);
        Retort specs = project.at("echo.http.yaml");

        assertThat(specs.run().answer("echoes").text()).isEqualTo("{\"was\":\"theirs\"}");
        assertThat(specs.var("wanted", "ours").run().answer("echoes").text()).isEqualTo("{\"was\":\"ours\"}");
    }

    @Test
    void an_environment_is_chosen() {
        project.with("retort.yaml", """
                        environments:
                          default: {vars: {wanted: local}}
                          staging: {vars: {wanted: far}}
                        """).with("echo.http.yaml", ECHO);

        assertThat(project.at("echo.http.yaml")
                        .environment("staging")
                        .run()
                        .answer("echoes")
                        .text())
                .isEqualTo("{\"was\":\"far\"}");
    }

    @Test
    void what_is_not_said_is_taken_from_the_properties_of_the_jvm() {
        project.with("echo.http.yaml", ECHO);
        System.setProperty("retort.var.wanted", "5");
        try {
            Retort specs = project.at("echo.http.yaml");

            assertThat(specs.run().answer("echoes").text()).isEqualTo("{\"was\":5}");
            assertThat(specs.var("wanted", 6).run().answer("echoes").text()).isEqualTo("{\"was\":6}");
        } finally {
            System.clearProperty("retort.var.wanted");
        }
    }

    @Test
    void a_seed_gives_the_same_random_values_again() {
        project.with("random.http.yaml", """
                tests: [{name: echoes, request: POST /echo, text: "${uuid()}"}]
                """);
        Retort specs = project.at("random.http.yaml");

        String first = specs.seed(1).run().answer("echoes").text();

        assertThat(specs.seed(1).run().answer("echoes").text()).isEqualTo(first);
        assertThat(specs.seed(2).run().answer("echoes").text()).isNotEqualTo(first);
    }

    @Test
    void a_secret_is_sent_and_never_shown() {
        project.with("echo.http.yaml", """
                tests:
                  - name: echoes
                    request: POST /echo
                    json: {was: "${wanted}"}
                    expect: {json: {was: other}}
                """);

        RunResult result =
                project.at("echo.http.yaml").secret("wanted", "swordfish").run();

        TestResult test = result.test("echoes");
        assertThat(test.text()).startsWith("json $.was: expected \"other\" but was \"••• (wanted)\"");
        assertThat(test.detail()).contains("{\"was\":\"•••\"}").doesNotContain("swordfish");
    }

    @ParameterizedTest
    @CsvSource({
        "reads a, reads a",
        "reads one, reads one",
        "Reading, reads one + reads all",
        "Reading › reads all, reads all",
        "users/read.http.yaml › Reading › reads all, reads all",
        "read.http.yaml, logs in + reads one + reads all",
    })
    void tests_are_chosen_by_name_or_the_end_of_their_path(String name, String chosen) {
        RunResult result = project.specs().tests(name).run();

        assertThat(result.tests().stream().map(TestResult::name)).containsExactly(chosen.split(" \\+ "));
        assertThat(result.passed()).isTrue();
    }

    @Test
    void a_chosen_test_brings_what_it_needs() {
        project.specs().tests("reads one").run().throwUnlessPassed();

        assertThat(project.requests()).containsExactly("GET /login", "GET /users/7");
    }

    @Test
    void tests_are_chosen_by_tag() {
        assertThat(names(project.specs().tags("smoke"))).containsExactly("reads a", "reads one");
        assertThat(names(project.specs().tags("users"))).containsExactly("logs in", "reads one", "reads all");
        assertThat(names(project.specs().tags("users", "smoke")))
                .containsExactly("reads a", "logs in", "reads one", "reads all");
        assertThat(names(project.specs().tags("smoke").tests("Reading"))).containsExactly("reads one");
    }

    private static List<String> names(Retort specs) {
        return specs.run().tests().stream().map(TestResult::name).toList();
    }

    @Test
    void a_listener_is_told_of_the_run() {
        List<String> told = new ArrayList<>();

        project.at("a.http.yaml").run(new RunListener() {
            @Override
            public void started(PlanNode node) {
                told.add("started " + node.name());
            }

            @Override
            public void finished(PlanNode node, Outcome outcome) {
                told.add("finished " + node.name());
            }

            @Override
            public void close() {
                told.add("closed");
            }
        });

        assertThat(told)
                .containsExactly(
                        "started a.http.yaml", "started reads a", "finished reads a", "finished a.http.yaml", "closed");
    }

    @Test
    void runs_of_the_same_specs_do_not_know_of_one_another() throws InterruptedException {
        Retort specs = project.specs();
        List<RunResult> results = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Thread thread = new Thread(() -> {
                RunResult result = specs.run();
                synchronized (results) {
                    results.add(result);
                }
            });
            thread.start();
            threads.add(thread);
        }
        for (Thread thread : threads) {
            thread.join();
        }

        assertThat(results).hasSize(4).allMatch(RunResult::passed);
    }

    @Test
    void a_run_can_be_opened_and_performed_node_by_node() {
        try (Run run = project.specs().tests("reads one").open(new RunListener() {})) {
            PlanNode test = run.plan().files().stream()
                    .flatMap(PlanNode::leaves)
                    .filter(PlanNode::selected)
                    .findFirst()
                    .orElseThrow();

            assertThat(run.perform(test.path())).isInstanceOf(Outcome.Passed.class);
        }
    }
}
