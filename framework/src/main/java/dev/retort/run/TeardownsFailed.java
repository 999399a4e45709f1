package dev.retort.run;

import dev.retort.plan.PlanNode;
import java.util.List;
import java.util.stream.Collectors;

/** Thrown by {@link Run#close()} where teardown that was still owed failed: all of it ran, these failed. */
public final class TeardownsFailed extends RuntimeException {

    private final transient List<Teardown> teardowns;

    /** One that failed: the test itself, or the group whose unselected teardown it was. */
    public record Teardown(PlanNode node, Outcome.Failed outcome) {}

    TeardownsFailed(List<Teardown> teardowns) {
        super(teardowns.stream().map(TeardownsFailed::line).collect(Collectors.joining("\n")));
        this.teardowns = List.copyOf(teardowns);
    }

    private static String line(Teardown teardown) {
        PlanNode node = teardown.node();
        return teardown.outcome()
                .of()
                .map(test -> "teardown failed: `%s` (%s) of `%s`"
                        .formatted(test.name(), test.at().shown(), node.name()))
                .orElseGet(() -> "teardown failed: `%s` (%s)"
                        .formatted(node.name(), node.at().shown()));
    }

    public List<Teardown> teardowns() {
        return teardowns;
    }
}
