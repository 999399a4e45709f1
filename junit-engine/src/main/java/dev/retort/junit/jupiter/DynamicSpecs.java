package dev.retort.junit.jupiter;

import dev.retort.Retort;
import dev.retort.run.Run;
import dev.retort.run.RunListener;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;

/**
 * Specs as the dynamic tests of a class of JUnit Jupiter, for what only such a class can start:
 *
 * <pre>{@code
 * @SpringBootTest(webEnvironment = RANDOM_PORT)
 * class ApiTest {
 *     @TestFactory
 *     Stream<DynamicNode> api(@LocalServerPort int port) {
 *         return DynamicSpecs.of(Retort.specs("users").baseUrl("http://localhost:" + port));
 *     }
 * }
 * }</pre>
 */
@SuppressWarnings("exports") // who writes tests for Jupiter requires it already
public final class DynamicSpecs {

    private DynamicSpecs() {}

    /**
     * The tree of these specs: a container for each file, group and test with rows, a test for each test and row. A
     * test runs on Jupiter's thread when Jupiter asks for it, with what it needs that did not run yet. The run is open
     * from now on until the stream is closed, which Jupiter does; teardown that is still owed then, and fails, fails
     * the factory.
     *
     * @throws IllegalArgumentException if there are no such specs
     */
    public static Stream<DynamicNode> of(Retort specs) {
        Run run = specs.open(RunListener.NOBODY);
        FactoryRun factory = new FactoryRun(run);
        return factory.nodes().onClose(factory::streamClosed);
    }
}
