package dev.retort.junit;

import dev.retort.plan.Plan;
import dev.retort.plan.PlanNode;
import dev.retort.run.Outcome;
import java.net.URI;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.platform.engine.support.descriptor.FilePosition;
import org.junit.platform.engine.support.descriptor.FileSource;

/**
 * How a node of a plan shows in JUnit, whoever runs it: the same names, places and failures everywhere. For the bridge
 * to Jupiter; not for users.
 */
public record PlatformNode(Plan plan, PlanNode node) {

    public String displayName() {
        return DisplayNames.of(plan.project().parameters().names()).of(node);
    }

    /** The file that its author edits, with line and column. */
    public URI source() {
        FileSource source = NodeSource.of(plan, node);
        return URI.create(
                source.getUri() + source.getPosition().map(PlatformNode::query).orElse(""));
    }

    private static String query(FilePosition at) {
        return "?line=" + at.getLine()
                + at.getColumn().map(column -> "&column=" + column).orElse("");
    }

    /**
     * @param told whether a node is told of by itself
     * @throws Throwable what JUnit takes for that outcome: an {@code AssertionError}, or an aborted test
     */
    public void throwUnlessPassed(Outcome outcome, Predicate<PlanNode> told) throws Throwable {
        Optional<Throwable> throwable = PlatformResult.of(node, outcome, told).getThrowable();
        if (throwable.isPresent()) {
            throw throwable.get();
        }
    }

    public Throwable failure(Outcome.Failed outcome) {
        return PlatformResult.of(node, outcome, PlanNode::selected)
                .getThrowable()
                .orElseThrow();
    }
}
