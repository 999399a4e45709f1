package dev.retort.specs.caller;

import static dev.retort.assertj.RetortAssertions.assertThat;
import static dev.retort.assertj.RetortAssertions.matcher;

import dev.retort.Retort;
import dev.retort.RunResult;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Asserts on an answer what a spec could expect of it. */
class AnswersTest {

    private final RunResult result = Retort.specs("caller/users.http.yaml")
            .baseUrl(Application.address())
            .run();

    @Test
    void values() {
        assertThat(result.answer("creates a user"))
                .hasStatus(201)
                .hasHeader("Location", "/users/7")
                .hasNoHeader("Set-Cookie")
                .hasJson("$.tags", List.of("a", "b"))
                .hasJson(Map.of("id", 7, "name", "Ada"));
    }

    @Test
    void matchers() {
        assertThat(result.answer("creates a user"))
                .hasStatus("2xx")
                .hasHeader("Location", matcher("{$matches: '^/users/[0-9]+$'}"))
                .hasJson("$.id", Map.of("$gt", 6))
                .hasDuration(matcher("{$lt: 1m}"));
    }

    @Test
    void all_that_stands_under_expect() {
        assertThat(result.answer("reads the user")).as("the user %s", 7).meets("""
                status: 200
                json: {id: {$type: integer}, tags: {$size: 2}}
                """);
    }
}
