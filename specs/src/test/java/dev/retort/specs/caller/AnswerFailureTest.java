package dev.retort.specs.caller;

import static dev.retort.assertj.RetortAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.retort.Retort;
import dev.retort.run.ReceivedAnswer;
import org.junit.jupiter.api.Test;

/** What does not hold is told in the words of a report; the exchange is the cause. */
class AnswerFailureTest {

    private final ReceivedAnswer answer = Retort.specs("caller/users.http.yaml")
            .baseUrl(Application.address())
            .run()
            .answer("reads the user");

    @Test
    void one_difference() {
        AssertionError failure =
                assertThrows(AssertionError.class, () -> assertThat(answer).hasJson("$.name", "Bob"));

        assertEquals("json $.name: expected \"Bob\" but was \"Ada\"", failure.getMessage());
    }
}
