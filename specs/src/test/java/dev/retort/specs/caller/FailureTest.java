package dev.retort.specs.caller;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.retort.Retort;
import dev.retort.RunResult;
import dev.retort.SpecsFailed;
import dev.retort.TestResult;
import org.junit.jupiter.api.Test;

/** What a run tells when not all went well. */
class FailureTest {

    private final RunResult result = Retort.specs("caller/users.http.yaml")
            .baseUrl(Application.address())
            .var("expected", "Bob")
            .run();

    @Test
    void a_result_can_be_looked_at() {
        TestResult test = result.test("reads the user");

        assertEquals("2 tests: 1 passed, 1 failed", result.toString());
        assertEquals("failed: caller/users.http.yaml › reads the user", test.toString());
        assertTrue(
                test.text().startsWith("json $.name: expected \"Bob\" but was \"Ada\" at caller/users.http.yaml:11"));
    }

    @Test
    void or_thrown() {
        SpecsFailed failure = assertThrows(SpecsFailed.class, result::throwUnlessPassed);

        assertEquals(result.test("reads the user").text(), failure.getMessage());
    }
}
