package dev.retort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a Java program is told of a run. */
class RunResultTest {

    private static final String MIXED = """
            tests:
              - {name: reads a, request: GET /a}
              - name: reads b
                request: GET /b
                expect: {json: {name: Bob}}
                capture: {x: $.x}
              - {name: reads c, request: "GET /c?x=${x}"}
              - {name: reads d, request: GET /d, skip: not ready}
              - name: Later
                skip: not ready either
                tests: [{name: reads e, request: GET /e}]
            """;

    @AutoClose
    private JavaProject project;

    @BeforeEach
    void open(@TempDir Path folder) {
        project = JavaProject.in(folder)
                .with("a.http.yaml", MIXED)
                .answering("/a", "{\"id\": 1}")
                .answering("/b", "{\"name\": \"Ada\"}");
    }

    @Test
    void there_is_a_result_for_each_test_in_the_order_written() {
        RunResult result = project.specs().run();

        assertThat(result.tests().stream().map(TestResult::toString))
                .containsExactly(
                        "passed: a.http.yaml › reads a",
                        "failed: a.http.yaml › reads b",
                        "aborted: a.http.yaml › reads c",
                        "skipped: a.http.yaml › reads d",
                        "skipped: a.http.yaml › Later › reads e");
        assertThat(result).hasToString("5 tests: 1 passed, 1 failed, 1 aborted, 2 skipped");
        assertThat(result.passed()).isFalse();
    }

    @Test
    void the_text_of_a_test_is_that_of_its_report() {
        RunResult result = project.specs().run();

        assertThat(result.test("reads a").text()).isEmpty();
        assertThat(project.stable(result.test("reads b").text())).isEqualTo("""
                json $.name: expected "Bob" but was "Ada" (and 1 more) at a.http.yaml:5

                  GET http://HOST/b → 200 OK, N ms  a.http.yaml:4 › reads b

                  ✗ json $.name  expected  "Bob"                                                 :5
                                 but was   "Ada"
                  ✗ capture x    expected  to find $.x                                           :6
                                 but was   absent
                  ✓ 1 more expectation holds""");
        assertThat(result.test("reads c").text())
                .isEqualTo("aborted: needs `x`, which `reads b` (a.http.yaml:3) did not capture");
        assertThat(result.test("reads d").text()).isEqualTo("skipped: not ready");
        assertThat(result.test("reads e").text()).isEqualTo("skipped: not ready either");
    }

    @Test
    void a_run_of_which_one_test_did_not_pass_is_thrown_with_its_text() {
        RunResult result = project.specs().tests("reads a", "reads b").run();

        Throwable thrown = catchThrowable(result::throwUnlessPassed);

        assertThat(thrown)
                .isInstanceOf(SpecsFailed.class)
                .hasMessage(result.test("reads b").text());
        assertThat(thrown.getCause()).hasMessageStartingWith("  request\n    GET /b HTTP/1.1\n");
    }

    @Test
    void a_run_of_which_several_did_not_pass_is_thrown_with_all_their_texts() {
        RunResult result = project.specs().run();

        Throwable thrown = catchThrowable(result::throwUnlessPassed);

        assertThat(thrown)
                .hasMessage("2 of 5 tests did not pass\n\na.http.yaml › reads b\n"
                        + result.test("reads b").text()
                        + "\n\na.http.yaml › reads c\naborted: needs `x`, which `reads b` (a.http.yaml:3) did not"
                        + " capture");
        assertThat(thrown.getCause()).hasMessageStartingWith("a.http.yaml › reads b\n  request\n");
    }

    @Test
    void a_run_passes_with_tests_that_are_skipped() {
        RunResult result = project.specs().tests("reads a", "reads d").run();

        assertThat(result.throwUnlessPassed()).isSameAs(result);
    }

    @Test
    void a_group_whose_teardown_failed_that_nobody_chose_is_among_the_results() {
        project.with("t.http.yaml", """
                tests: [{name: reads a, request: GET /a}]
                teardown: [{name: tidies up, request: DELETE /gone}]
                """);

        RunResult result = project.at("t.http.yaml").tests("reads a").run();

        assertThat(result.tests().stream().map(TestResult::toString))
                .containsExactly("failed: t.http.yaml", "passed: t.http.yaml › reads a");
        assertThat(result.test("t.http.yaml").text())
                .startsWith("the teardown `tidies up` failed: status: expected below 400 but was 404 at t.http.yaml:2");
    }

    @Test
    void a_file_with_a_mistake_is_a_failed_test() {
        project.with("broken.http.yaml", "tests: [{request: GET /a, headrs: {}}]");

        TestResult result = project.specs().run().test("broken.http.yaml");

        assertThat(result.text()).startsWith("unknown key `headrs` at broken.http.yaml:1:27");
        assertThat(result.detail()).isEmpty();
    }

    @Test
    void an_unknown_parameter_is_a_warning() {
        System.setProperty("retort.enviroment", "x");
        try {
            assertThat(project.specs().run().warnings())
                    .contains("unknown parameter `retort.enviroment`; did you mean `retort.environment`?");
        } finally {
            System.clearProperty("retort.enviroment");
        }
    }

    @Test
    void a_row_is_found_by_its_name_and_by_its_number() {
        project.with("rows.http.yaml", """
                tests: [{name: "reads ${p}", request: "GET /${p}", cases: [{p: a}, {p: b}]}]
                """);

        RunResult result = project.at("rows.http.yaml").run();

        assertThat(result.answer("reads b").text()).isEqualTo("{\"name\": \"Ada\"}");
        assertThat(result.answer("reads ${p} › 2").text()).isEqualTo("{\"name\": \"Ada\"}");
    }

    @Test
    void mistakes_of_a_caller_are_told_where_he_makes_them() {
        RunResult result = project.specs().run();

        assertThatThrownBy(() -> result.answer("read a"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no test `read a` here; did you mean `reads a`?");
        assertThatThrownBy(() -> result.test("x"))
                .hasMessage("no test `x` here; known here: reads a, reads b, reads c, reads d, reads e,"
                        + " a.http.yaml › reads a, a.http.yaml › reads b and 3 more");
        assertThatThrownBy(() -> result.answer("reads b"))
                .isInstanceOf(SpecsFailed.class)
                .hasMessage(result.test("reads b").text());
        assertThatThrownBy(() -> result.answer("reads c"))
                .isInstanceOf(SpecsFailed.class)
                .hasMessage("aborted: needs `x`, which `reads b` (a.http.yaml:3) did not capture");
        assertThatThrownBy(() -> result.answer("reads d"))
                .isInstanceOf(SpecsFailed.class)
                .hasMessage("skipped: not ready");
    }

    @Test
    void a_name_that_several_tests_have_has_to_be_made_longer() {
        project.with("b.http.yaml", "tests: [{name: reads a, request: GET /a}]");
        RunResult result = project.specs().run();

        assertThatThrownBy(() -> result.answer("reads a"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("2 tests are called `reads a`: `a.http.yaml › reads a`, `b.http.yaml › reads a`;"
                        + " say more of the path of the one that is meant");
        assertThat(result.answer("b.http.yaml › reads a").status()).isEqualTo(200);
    }

    @Test
    void a_name_may_be_a_pattern_and_one_that_is_written_so_comes_first() {
        project.with("b.http.yaml", """
                tests:
                  - {name: "sums a * b", request: GET /a}
                  - {name: sums a and b, request: GET /a}
                """);
        RunResult result = project.at("b.http.yaml").run();

        assertThat(result.test("sums a and*").name()).isEqualTo("sums a and b");
        assertThat(result.test("sums a * b").name()).isEqualTo("sums a * b");
        assertThat(result.test("b.http.yaml > sums a and b").name()).isEqualTo("sums a and b");
    }

    @Test
    void a_test_that_passed_without_an_answer_has_none() {
        project.with("e.http.yaml", """
                tests: [{name: fails, request: "GET http://localhost:1/", expect: {error: connect-refused}}]
                """);

        RunResult result = project.at("e.http.yaml").run().throwUnlessPassed();

        assertThatThrownBy(() -> result.answer("fails"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("`e.http.yaml › fails` passed, and its request was not answered");
    }

    @Test
    void what_cannot_be_run_is_told_before_anything_is_sent() {
        Retort specs = project.with("b.http.yaml", "tests: [{name: reads b, request: GET /b, tags: [smoke]}]")
                .specs();
        List<String> messages = List.of(
                messageOf(() -> project.at("usres").run()),
                messageOf(() -> specs.tests("reads f").run()),
                messageOf(() -> specs.tags("smok").run()),
                messageOf(() -> project.at("a.http.yaml").tags("x").run()),
                messageOf(() -> specs.tests("reads a").tags("smoke").run()),
                messageOf(() -> specs.var("a b", "x")),
                messageOf(() -> specs.var("x", new Object())));

        assertThat(messages.get(0))
                .startsWith("no spec file found for \"" + project.path().resolve("usres"));
        assertThat(messages.get(0)).endsWith("\n  " + project.path().resolve("usres"));
        assertThat(messages.subList(1, messages.size()))
                .containsExactly(
                        "no test `reads f` here; did you mean `reads a`?",
                        "no test has the tag `smok`; did you mean `smoke`?",
                        "no test has the tag `x`",
                        "none of the tests `reads a` has the tag `smoke`",
                        "`a b` cannot be the name of a variable",
                        "the variable `x`: an object of `java.lang.Object` cannot be written as JSON");
        assertThat(project.requests()).isEmpty();
    }

    private static String messageOf(Runnable mistake) {
        Throwable thrown = catchThrowable(mistake::run);
        assertThat(thrown).isInstanceOf(IllegalArgumentException.class);
        return thrown.getMessage();
    }

    @Test
    void what_an_aborted_test_needed_and_nobody_chose_is_told_with_it() {
        RunResult result = project.specs().tests("reads c").run();

        assertThat(result.tests().stream().map(TestResult::toString))
                .containsExactly("failed: a.http.yaml", "aborted: a.http.yaml › reads c");
        assertThat(result.test("reads c").text()).startsWith("""
                        aborted: needs `x`, which `reads b` (a.http.yaml:3) did not capture

                        json $.name: expected "Bob" but was "Ada" (and 1 more) at a.http.yaml:5
                        """);
        assertThat(result.test("reads c").detail()).contains("GET /b HTTP/1.1");
        assertThat(catchThrowable(result::throwUnlessPassed))
                .hasMessageStartingWith("2 of 2 tests did not pass\n\na.http.yaml\n"
                        + "the test `reads b` failed: json $.name: expected \"Bob\" but was \"Ada\"")
                .hasMessageEndingWith("\n\na.http.yaml › reads c\n"
                        + "aborted: needs `x`, which `reads b` (a.http.yaml:3) did not capture");
    }
}
