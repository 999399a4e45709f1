package dev.retort.run;

import dev.retort.plan.PlanNode;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Thrown by {@link Run#close()} where teardown that was still owed failed, or a group by itself: nothing that was
 * performed until then tells of it.
 */
public final class UntoldFailures extends RuntimeException {

    private final transient List<Failure> failures;

    /** One that failed: the test itself, or the group that failed because of a test which nobody selected. */
    public record Failure(PlanNode node, Outcome.Failed outcome) {}

    UntoldFailures(List<Failure> failures) {
        super(failures.stream().map(UntoldFailures::line).collect(Collectors.joining("\n")));
        this.failures = List.copyOf(failures);
    }

    private static String line(Failure failure) {
        PlanNode node = failure.node();
        return failure.outcome()
                .of()
                .map(test -> "%s failed: `%s` (%s) of `%s`"
                        .formatted(test.part(), test.name(), test.at().shown(), node.name()))
                .orElseGet(() -> "%s failed: `%s` (%s)"
                        .formatted(
                                node.isLeaf() ? "teardown" : "group",
                                node.name(),
                                node.at().shown()));
    }

    public List<Failure> failures() {
        return failures;
    }
}
