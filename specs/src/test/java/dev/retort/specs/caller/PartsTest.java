package dev.retort.specs.caller;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.retort.Retort;
import dev.retort.run.ReceivedAnswer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An answer, and parts of it. */
class PartsTest {

    record Numbered(long role) {}

    private final ReceivedAnswer answer = Retort.specs("caller/users.http.yaml")
            .baseUrl(Application.address())
            .run()
            .answer("reads the user");

    @Test
    void as_it_came() {
        assertEquals(200, answer.status());
        assertEquals(
                "application/json; charset=utf-8",
                answer.headers().first("content-type").orElse(""));
        assertEquals(Application.address() + "/users/7", answer.url());
    }

    @Test
    void what_a_jsonpath_finds() {
        assertEquals("Ada", answer.as(String.class, "$.name"));
        assertEquals(List.of("a", "b"), answer.asListOf(String.class, "$.tags"));
    }

    @Test
    void what_does_not_fit() {
        Throwable thrown = assertThrows(IllegalArgumentException.class, () -> answer.as(Numbered.class));

        assertEquals(
                "the answer does not fit `Numbered`: `$.role` is a string, where `long` is wanted",
                thrown.getMessage());
    }
}
