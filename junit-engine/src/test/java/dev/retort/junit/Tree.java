package dev.retort.junit;

import java.util.List;
import java.util.stream.Stream;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EventType;

/** Trees and events as lines that a test can compare. */
final class Tree {

    private Tree() {}

    /** Each descriptor below that one, by its unique id from there on. */
    static List<String> ids(TestDescriptor root) {
        return lines(root).map(each -> below(each, root)).toList();
    }

    /** The leaves only. */
    static List<String> leaves(TestDescriptor root) {
        return lines(root)
                .filter(TestDescriptor::isTest)
                .map(each -> below(each, root))
                .toList();
    }

    private static Stream<TestDescriptor> lines(TestDescriptor root) {
        return root.getChildren().stream().flatMap(child -> Stream.concat(Stream.of(child), lines(child)));
    }

    private static String below(TestDescriptor descriptor, TestDescriptor root) {
        return descriptor
                .getUniqueId()
                .toString()
                .substring(root.getUniqueId().toString().length() + 1);
    }

    /** {@code STARTED users.http.yaml} …, without those of the report. */
    static List<String> events(EngineExecutionResults results) {
        return results.allEvents().stream()
                .filter(event -> event.getType() != EventType.REPORTING_ENTRY_PUBLISHED)
                .map(event -> event.getType() + " " + event.getTestDescriptor().getDisplayName())
                .toList();
    }

    /** The names of the tests that ran, with how they ended: {@code creates a user: SUCCESSFUL}. */
    static List<String> outcomes(EngineExecutionResults results) {
        return results.testEvents().finished().stream()
                .map(event -> event.getTestDescriptor().getDisplayName() + ": "
                        + event.getRequiredPayload(TestExecutionResult.class).getStatus())
                .toList();
    }

    /** What that test or container ended with. */
    static Throwable thrown(EngineExecutionResults results, String name) {
        return results.allEvents().finished().stream()
                .filter(event -> event.getTestDescriptor().getDisplayName().equals(name))
                .findFirst()
                .orElseThrow()
                .getRequiredPayload(TestExecutionResult.class)
                .getThrowable()
                .orElseThrow();
    }

    /** The one failure of a run. */
    static Throwable failure(EngineExecutionResults results) {
        return results.allEvents().failed().stream()
                .reduce((one, other) -> {
                    throw new AssertionError("more than one failed: " + one + ", " + other);
                })
                .orElseThrow()
                .getRequiredPayload(TestExecutionResult.class)
                .getThrowable()
                .orElseThrow();
    }
}
