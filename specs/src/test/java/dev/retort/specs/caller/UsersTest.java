package dev.retort.specs.caller;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.retort.Retort;
import dev.retort.RunResult;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Runs specs, and goes on in Java with what came back. */
class UsersTest {

    record User(int id, String name, List<String> tags) {}

    @Test
    void a_user_can_be_created() {
        RunResult result = Retort.specs("caller/users.http.yaml")
                .baseUrl(Application.address())
                .run()
                .throwUnlessPassed();

        User user = result.answer("creates a user").as(User.class);

        assertEquals(new User(7, "Ada", List.of("a", "b")), user);
    }
}
