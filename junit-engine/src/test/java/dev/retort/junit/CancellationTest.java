package dev.retort.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineExecutionResults;

/** JUnit's wish to stop, which a platform has from 6.0 on. */
@EnabledIf("isKnown")
@Timeout(60)
class CancellationTest {

    @AutoClose
    private SpecFolder specs;

    static boolean isKnown() {
        return PlatformApi.has("org.junit.platform.engine.CancellationToken");
    }

    @BeforeEach
    void open(@TempDir Path folder) {
        specs = SpecFolder.at(folder).file("users.http.yaml", """
                tests:
                  - {name: one, request: GET /1}
                  - {name: two, request: GET /2}
                teardown:
                  - {name: cleans, request: DELETE /users}
                """);
    }

    @Test
    void a_run_that_is_cancelled_before_it_begins_sends_nothing_and_tells_every_test() {
        Token token = new Token();
        token.cancel();

        EngineExecutionResults results = token.run(specs);

        assertThat(specs.requests()).isEmpty();
        assertThat(results.testEvents().succeeded().count()).isZero();
        assertThat(results.allEvents().skipped().stream().map(event -> event.getRequiredPayload(String.class)))
                .isNotEmpty()
                .allSatisfy(reason -> assertThat(reason).contains("cancelled"));
    }

    @Test
    void an_exchange_that_is_under_way_is_broken_off_and_what_was_begun_is_torn_down() {
        Token token = new Token();
        specs.holding("/1", token::cancel);

        EngineExecutionResults results = token.run(specs);

        List<String> outcomes = Tree.outcomes(results);
        assertThat(outcomes).contains("one: ABORTED", "cleans: SUCCESSFUL").doesNotContain("two: SUCCESSFUL");
        assertThat(specs.requests()).containsExactly("GET /1", "DELETE /users");
        assertThat(results.testEvents().aborted().stream()
                        .map(event -> event.getRequiredPayload(TestExecutionResult.class)
                                .getThrowable()
                                .orElseThrow()
                                .getMessage()))
                .contains("cancelled: stopped");
    }

    /** Touched only where the platform has it. */
    private static final class Token {

        private final org.junit.platform.engine.CancellationToken token =
                org.junit.platform.engine.CancellationToken.create();

        void cancel() {
            token.cancel();
        }

        EngineExecutionResults run(SpecFolder specs) {
            return specs.onClassPath(() -> specs.kit()
                    .selectors(selectClass(Fixtures.All.class))
                    .cancellationToken(token)
                    .execute());
        }
    }
}
