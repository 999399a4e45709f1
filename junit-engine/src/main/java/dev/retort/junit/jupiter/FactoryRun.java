package dev.retort.junit.jupiter;

import dev.retort.junit.PlatformNode;
import dev.retort.plan.NodePath;
import dev.retort.plan.Plan;
import dev.retort.plan.PlanNode;
import dev.retort.plan.Section;
import dev.retort.run.Outcome;
import dev.retort.run.Run;
import dev.retort.run.UntoldFailures;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.opentest4j.MultipleFailuresError;

/**
 * The run behind the tests of one factory. Jupiter closes the stream of them when they are over; but where it runs them
 * concurrently it closes it as soon as it has read it, and then the last test ends the run. Thread-safe, guarded by
 * itself.
 */
final class FactoryRun {

    private final Run run;
    private final Plan plan;
    private final Set<NodePath> left = new HashSet<>();
    private boolean closed;

    FactoryRun(Run run) {
        this.run = run;
        this.plan = run.plan();
        plan.files().stream()
                .flatMap(PlanNode::leaves)
                .filter(PlanNode::selected)
                .map(PlanNode::path)
                .forEach(left::add);
    }

    Stream<DynamicNode> nodes() {
        return nodes(plan.files());
    }

    private Stream<DynamicNode> nodes(List<PlanNode> nodes) {
        return nodes.stream().filter(PlanNode::selected).map(this::node);
    }

    private DynamicNode node(PlanNode node) {
        PlatformNode shown = new PlatformNode(plan, node);
        return node.isLeaf()
                ? DynamicTest.dynamicTest(shown.displayName(), shown.source(), () -> perform(shown))
                : DynamicContainer.dynamicContainer(shown.displayName(), shown.source(), nodes(node.children()));
    }

    private void perform(PlatformNode leaf) throws Throwable {
        Ending ending = () -> {
            if (isLast(leaf.node().path())) {
                close();
            }
        };
        try (ending) {
            leaf.throwUnlessPassed(outcome(leaf.node()), this::isTold);
        }
    }

    /** What is done behind a test; what it throws does not hide what the test did. */
    private interface Ending extends AutoCloseable {
        @Override
        void close();
    }

    /** Teardown comes last, though Jupiter may ask for it first: its group is performed as a whole then. */
    private Outcome outcome(PlanNode leaf) {
        for (PlanNode each = leaf; each.path().parent().isPresent(); each = parent(each)) {
            if (each.section() == Section.TEARDOWN) {
                run.perform(parent(each).path());
            }
        }
        return run.perform(leaf.path());
    }

    private PlanNode parent(PlanNode node) {
        return plan.at(node.path().parent().orElseThrow()).orElseThrow();
    }

    /** Whether Jupiter has asked for that test before; nobody knows whether it will. */
    private synchronized boolean isTold(PlanNode node) {
        return node.isLeaf() && node.selected() && !left.contains(node.path());
    }

    /** Whether that was the last test, and the stream is closed already. */
    private synchronized boolean isLast(NodePath leaf) {
        left.remove(leaf);
        return closed && left.isEmpty();
    }

    /**
     * Where Jupiter runs everything on one thread all tests are over now, also if it left some out; that is so on any
     * thread but those of a pool.
     */
    void streamClosed() {
        if (closesStream(Thread.currentThread().getClass() == Thread.class)) {
            close();
        }
    }

    private synchronized boolean closesStream(boolean isOneThread) {
        closed = true;
        return isOneThread || left.isEmpty();
    }

    private void close() {
        try {
            run.close();
        } catch (UntoldFailures failed) {
            List<Throwable> failures = failed.failures().stream()
                    .map(each -> new PlatformNode(plan, each.node()).failure(each.outcome()))
                    .toList();
            throw failures.size() == 1 && failures.get(0) instanceof AssertionError one
                    ? one
                    : new MultipleFailuresError("failed at the end", failures);
        }
    }
}
