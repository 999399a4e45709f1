package dev.retort.specs.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page that tells how to run one test. */
class RunOneTest {

    @TempDir
    Path folder;

    @Test
    void a_test_alone_brings_what_it_needs_and_nothing_else() throws IOException {
        Example example = Examples.of(Page.guide("run-one-test")).get(0);
        try (StubServer server = StubServer.start()) {
            new ExampleRun(folder, server.address())
                    .alone(example, "changes the user")
                    .testEvents()
                    .assertStatistics(tests -> tests.started(1).succeeded(1));

            assertThat(server.requests()).containsExactly("POST /users", "PUT /echo?user=7", "DELETE /users/7");
        }
    }
}
