package dev.retort.run;

import dev.retort.http.Cancellation;
import dev.retort.plan.NodePath;
import dev.retort.plan.Plan;
import dev.retort.plan.PlanNode;
import dev.retort.plan.Section;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What each node of one file stands on; a ground is made when it is first asked for, and kept. Children of a parallel
 * group, and rows, go on alone from a copy, until their group is over (RULES 15 and 16). Thread-safe, guarded by
 * itself.
 */
final class Grounds implements AutoCloseable {

    private final Plan plan;
    private final Ground ofFile;
    private final Cancellation root;
    private final Map<NodePath, Ground> grounds = new HashMap<>();
    private final Map<NodePath, Ground> inner = new HashMap<>();
    private final Map<NodePath, TeardownTime> teardowns = new HashMap<>();
    private final Map<NodePath, Integer> begun = new HashMap<>();
    private final Set<NodePath> merged = new HashSet<>();
    private int now;

    /** @param root what breaks off even a teardown: nothing but the end of the run */
    Grounds(Plan plan, Ground ofFile, Cancellation root) {
        this.plan = plan;
        this.ofFile = ofFile;
        this.root = root;
    }

    /** What that node stands on. */
    synchronized Ground of(PlanNode node) {
        Ground known = grounds.get(node.path());
        if (known != null) {
            return known;
        }
        Ground made = plan.parent(node).map(parent -> made(node, parent)).orElse(ofFile);
        grounds.put(node.path(), made);
        begun.put(node.path(), tick());
        return made;
    }

    /** A moment in the life of this file, later than all moments before. */
    synchronized int tick() {
        return now++;
    }

    /**
     * When the first of the copies was made by way of which that node sees what stands further out; its ground is made
     * now, if it was not.
     *
     * @param outer the home of what stands further out
     */
    synchronized int begun(PlanNode node, PlanNode outer) {
        of(node);
        int earliest = now;
        PlanNode each = alone(node);
        while (!each.path().equals(outer.path()) && plan.parent(each).isPresent()) {
            earliest = Math.min(earliest, begun.getOrDefault(each.path(), now));
            each = alone(plan.parent(each).get());
        }
        return earliest;
    }

    private Ground made(PlanNode node, PlanNode parent) {
        if (parent.role() == PlanNode.Role.ROWS) {
            Ground row = of(parent).ofRow(node);
            return isParallelChild(parent) ? row.withJarsApart() : row;
        }
        Ground within = in(parent);
        return switch (node.section()) {
            case SETUP -> within.under(within.cancellation());
            case TEARDOWN -> within.under(teardown(parent, within));
            case TESTS -> isParallelChild(node) ? within.apart() : within;
        };
    }

    /** What the children of that group share. */
    synchronized Ground in(PlanNode group) {
        Ground known = inner.get(group.path());
        if (known != null) {
            return known;
        }
        Ground made = of(group).inside(group);
        inner.put(group.path(), made);
        return made;
    }

    private Cancellation teardown(PlanNode group, Ground within) {
        Cancellation above = plan.isPart(group, Section.TEARDOWN) ? of(group).cancellation() : root;
        return teardowns
                .computeIfAbsent(group.path(), unknown -> new TeardownTime(within.cancellation(), above))
                .cancellation();
    }

    /** Whether it runs at once with its siblings, from a copy of its own: the tests of a parallel group do. */
    boolean isParallelChild(PlanNode node) {
        return node.section() == Section.TESTS
                && plan.parent(node)
                        .flatMap(PlanNode::group)
                        .filter(group -> group.flow().isParallel())
                        .isPresent();
    }

    /** All children of that group are over: it takes over from those that went on alone, in the order written. */
    synchronized void merge(PlanNode group) {
        if (group.role() == PlanNode.Role.GROUP && merged.add(group.path())) {
            for (PlanNode child : group.children(Section.TESTS)) {
                if (isParallelChild(child) && grounds.containsKey(child.path())) {
                    takeOverRows(child);
                    in(group).takeOver(of(child));
                }
            }
        }
    }

    /**
     * What a test, or all rows of one together, produced whose group is merged already, for it was needed by somebody
     * later: the group takes it over. What was produced in a row goes no further by itself.
     */
    synchronized void mergeLate(PlanNode node, Ground produced) {
        PlanNode each = node;
        for (Optional<PlanNode> parent = plan.parent(each);
                parent.isPresent() && each.row().isEmpty();
                parent = plan.parent(each)) {
            if (isParallelChild(each) && merged.contains(parent.get().path())) {
                in(parent.get()).takeOver(produced);
            }
            each = parent.get();
        }
    }

    /** What stands around rows takes over their cookies, in the order of the rows, where they went on alone. */
    synchronized void takeOverRows(PlanNode rows) {
        if (rows.role() == PlanNode.Role.ROWS && isParallelChild(rows)) {
            rows.children().stream()
                    .map(row -> grounds.get(row.path()))
                    .filter(Objects::nonNull)
                    .forEach(row -> of(rows).jars().takeOver(row.jars()));
        }
    }

    /** The node that went on alone, and has not been merged since, in which that one is; without one, the file. */
    synchronized PlanNode home(PlanNode node) {
        return apart(node, group -> !merged.contains(group.path()));
    }

    /** The node that went on alone, merged or not, in which that one is and on whose ground it stands. */
    synchronized PlanNode alone(PlanNode node) {
        return apart(node, group -> true);
    }

    /** The innermost around a node that went on alone in a group of that kind; without one, the file. */
    private PlanNode apart(PlanNode node, Predicate<PlanNode> from) {
        PlanNode each = node;
        for (Optional<PlanNode> parent = plan.parent(each); parent.isPresent(); parent = plan.parent(each)) {
            boolean isApart = each.row().isPresent() || isParallelChild(each);
            if (isApart && from.test(parent.get())) {
                return each;
            }
            each = parent.get();
        }
        return each;
    }

    /** Nothing runs in that group any more: what would break it off is let go of. */
    synchronized void over(PlanNode group) {
        Optional.ofNullable(teardowns.remove(group.path())).ifPresent(TeardownTime::close);
        Optional.ofNullable(inner.get(group.path())).ifPresent(Grounds::letGo);
    }

    private static void letGo(Ground ground) {
        if (ground.stops()) {
            ground.cancellation().close();
        }
    }

    /** Nothing stands on any of them any more. */
    @Override
    public synchronized void close() {
        teardowns.values().forEach(TeardownTime::close);
        inner.values().forEach(Grounds::letGo);
        teardowns.clear();
        inner.clear();
        grounds.clear();
        begun.clear();
    }
}
