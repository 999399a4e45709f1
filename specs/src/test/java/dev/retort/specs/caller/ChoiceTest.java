package dev.retort.specs.caller;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.retort.Retort;
import org.junit.jupiter.api.Test;

/** Specs with settings, and a choice among their tests. Each method gives other specs. */
class ChoiceTest {

    private final Retort specs = Retort.specs("caller")
            .baseUrl(Application.address())
            .var("expected", "Ada")
            .secret("apiToken", "t-4711")
            .seed(42);

    @Test
    void by_tag() {
        assertEquals("1 test: 1 passed", specs.tags("smoke").run().toString());
    }

    @Test
    void by_name() {
        assertEquals("1 test: 1 passed", specs.tests("reads the user").run().toString());
    }
}
