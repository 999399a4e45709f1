package dev.retort.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.report.ExchangeDetail;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.MultipleFailuresError;
import org.opentest4j.TestAbortedException;

/** Outcomes as JUnit's listeners get them. */
class FailuresTest {

    @AutoClose
    private SpecFolder specs;

    @BeforeEach
    void open(@TempDir Path folder) {
        specs = SpecFolder.at(folder);
    }

    private Throwable failureOf(String spec) {
        return Tree.failure(specs.file("api/users.http.yaml", spec).run(Fixtures.All.class));
    }

    @Test
    void one_difference_can_be_compared() {
        Throwable failure = failureOf("""
                tests:
                  - name: creates a user
                    request: POST /users
                    expect: {json: {name: Bob}}
                """);

        assertThat(failure)
                .isExactlyInstanceOf(AssertionFailedError.class)
                .hasMessageStartingWith("json $.name: expected \"Bob\" but was \"Ada\" at api/users.http.yaml:4\n");
        AssertionFailedError compared = (AssertionFailedError) failure;
        assertThat(compared.getExpected().getValue()).isEqualTo("\"Bob\"");
        assertThat(compared.getActual().getValue()).isEqualTo("\"Ada\"");
    }

    @Test
    void several_differences_are_one_failure_whose_parts_can_be_compared() {
        Throwable failure = failureOf("""
                tests:
                  - name: creates a user
                    request: POST /users
                    expect:
                      status: 201
                      json: {name: Bob}
                """);

        assertThat(failure)
                .isInstanceOf(MultipleFailuresError.class)
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith(
                        "status: expected 201 but was 200 (and 1 more) at api/users.http.yaml:5\n\n  POST ");
        List<Throwable> parts = ((MultipleFailuresError) failure).getFailures();
        assertThat(parts)
                .extracting(Throwable::getMessage)
                .containsExactly(
                        "status: expected 201 but was 200 at api/users.http.yaml:5",
                        "json $.name: expected \"Bob\" but was \"Ada\" at api/users.http.yaml:6");
        assertThat(parts).allSatisfy(part -> {
            assertThat(((AssertionFailedError) part).isExpectedDefined()).isTrue();
            assertThat(((AssertionFailedError) part).isActualDefined()).isTrue();
        });
    }

    @Test
    void the_exchange_is_the_cause_and_printed_once() {
        Throwable failure = failureOf("""
                tests:
                  - {name: reads, request: GET /status/404}
                """);
        StringWriter printed = new StringWriter();
        failure.printStackTrace(new PrintWriter(printed));

        assertThat(failure.getMessage()).doesNotContain("HTTP/1.1", "curl");
        assertThat(failure.getCause()).isInstanceOf(ExchangeDetail.class);
        assertThat(failure.getCause().getStackTrace()).isEmpty();
        assertThat(printed.toString().split("GET /status/404 HTTP/1.1", -1)).hasSize(2);
        assertThat(printed.toString().split("curl ", -1)).hasSize(2);
    }

    @Test
    void the_stack_trace_is_the_place_in_the_spec() {
        Throwable failure = failureOf("""
                tests:
                  - name: reads
                    request: GET /status/404
                """);

        assertThat(failure.getStackTrace())
                .containsExactly(new StackTraceElement("users", "reads", "users.http.yaml", 2));
    }

    @Test
    void a_spec_error_is_a_failed_test() {
        Throwable failure = failureOf("""
                tests:
                  - name: reads
                    request: GET /users
                    quary: {page: 1}
                """);

        assertThat(failure)
                .isExactlyInstanceOf(AssertionFailedError.class)
                .hasMessageStartingWith("unknown key `quary` at api/users.http.yaml:4:5")
                .hasMessageContaining("did you mean `query`?")
                .hasNoCause();
        assertThat(specs.requests()).isEmpty();
    }

    @Test
    void a_file_with_an_error_does_not_hinder_the_others() {
        specs.file("broken.http.yaml", "tests: [").file("fine.http.yaml", "tests: [{name: t, request: GET /}]");

        assertThat(Tree.outcomes(specs.run(Fixtures.All.class)))
                .containsExactly("broken.http.yaml: FAILED", "t: SUCCESSFUL");
    }

    @Test
    void a_test_whose_need_is_not_met_is_aborted_and_says_why() {
        specs.file("users.http.yaml", """
                tests:
                  - {name: creates, request: POST /users, capture: {userId: $.key}}
                  - {name: reads, request: "GET /users/${userId}"}
                """);

        List<Throwable> aborted = specs.run(Fixtures.All.class).testEvents().aborted().stream()
                .map(event -> event.getRequiredPayload(TestExecutionResult.class)
                        .getThrowable()
                        .orElseThrow())
                .toList();

        assertThat(aborted)
                .singleElement()
                .isInstanceOfSatisfying(
                        TestAbortedException.class,
                        abort -> assertThat(abort)
                                .hasMessage("needs `userId`, which `creates` (users.http.yaml:2) did not capture"));
    }

    @Test
    void a_secret_is_in_nothing_that_junit_gets() {
        specs.file("retort.yaml", "secrets: {token: top-secret-1}");
        Throwable failure = failureOf("""
                tests:
                  - name: reads
                    request: GET /users
                    headers: {X-Token: "${token}"}
                    expect: {json: {name: "${token}"}}
                """);

        assertThat(failure.toString() + failure.getCause() + ((AssertionFailedError) failure).getExpected())
                .contains("•••")
                .doesNotContain("top-secret-1");
    }

    private EngineExecutionResults alone(String test) {
        return specs.file("api/users.http.yaml", """
                setup: [{name: logs in, request: GET /status/401}]
                tests:
                  - {name: reads one, request: GET /users/1}
                """).with("retort.tests", test).run(Fixtures.All.class);
    }

    @Test
    void a_test_that_was_aborted_for_one_that_nobody_is_told_of_tells_of_it_and_its_file_fails() {
        EngineExecutionResults results = alone("reads one");

        assertThat(Tree.outcomes(results)).containsExactly("reads one: ABORTED");
        Throwable abort = Tree.thrown(results, "reads one");
        assertThat(abort)
                .isInstanceOf(TestAbortedException.class)
                .hasMessageStartingWith("the setup `logs in` failed (api/users.http.yaml:1)\n\n"
                        + "status: expected below 400 but was 401 at api/users.http.yaml:1\n\n  GET ")
                .hasCauseInstanceOf(ExchangeDetail.class);
        assertThat(abort.getCause()).hasMessageContaining("GET /status/401 HTTP/1.1");
        assertThat(Tree.failure(results))
                .hasMessageStartingWith("the setup `logs in` failed: status: expected below 400 but was 401 at")
                .hasCauseInstanceOf(ExchangeDetail.class);
    }

    @Test
    void where_that_one_is_told_of_by_itself_the_reason_is_enough() {
        Throwable abort = Tree.thrown(alone("logs in,reads one"), "reads one");

        assertThat(abort)
                .hasMessage("the setup `logs in` failed (api/users.http.yaml:1)")
                .hasNoCause();
    }
}
