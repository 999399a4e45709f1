package dev.retort.run;

import dev.retort.http.Cancellation;
import dev.retort.plan.NodePath;
import dev.retort.plan.Plan;
import dev.retort.plan.PlanNode;
import dev.retort.plan.Section;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What each node of one file stands on; a ground is made when it is first asked for, and kept. Children of a parallel
 * group, and rows, go on alone from the group's start (RULES 15 and 16). Thread-safe, guarded by itself.
 */
final class Grounds implements AutoCloseable {

    private final Plan plan;
    private final Ground ofFile;
    private final Cancellation root;
    private final Map<NodePath, Ground> grounds = new HashMap<>();
    private final Map<NodePath, Ground> inner = new HashMap<>();
    private final Map<NodePath, Ground> starts = new HashMap<>();
    private final Map<NodePath, TeardownTime> teardowns = new HashMap<>();
    private final Set<List<NodePath>> takenOver = new HashSet<>();
    private final Set<NodePath> held = new HashSet<>();

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
        Ground made = parent(node).map(parent -> made(node, parent)).orElse(ofFile);
        grounds.put(node.path(), made);
        return made;
    }

    private Ground made(PlanNode node, PlanNode parent) {
        if (parent.role() == PlanNode.Role.ROWS) {
            Ground row = of(parent).ofRow(node);
            return isAlone(parent) ? row.withJarsApart() : row;
        }
        Ground within = in(parent);
        return switch (node.section()) {
            case SETUP -> within.under(within.cancellation());
            case TEARDOWN -> within.under(teardown(parent, within));
            case TESTS -> isAlone(node) ? start(parent).apart() : within;
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

    /** A group's ground as it was when the first of its parallel children began. */
    private Ground start(PlanNode group) {
        Ground known = starts.get(group.path());
        if (known != null) {
            return known;
        }
        Ground made = in(group).apart();
        starts.put(group.path(), made);
        return made;
    }

    private Cancellation teardown(PlanNode group, Ground within) {
        Cancellation above = isTornDown(group) ? of(group).cancellation() : root;
        return teardowns
                .computeIfAbsent(group.path(), unknown -> new TeardownTime(within.cancellation(), above))
                .cancellation();
    }

    private boolean isTornDown(PlanNode node) {
        return node.section() == Section.TEARDOWN
                || parent(node).filter(this::isTornDown).isPresent();
    }

    /** Whether it is one of those that run at once with their siblings. */
    private boolean isAlone(PlanNode node) {
        return node.section() == Section.TESTS
                && parent(node)
                        .flatMap(PlanNode::group)
                        .filter(group -> group.flow().isParallel())
                        .isPresent();
    }

    /** The group takes over from its children when all are over, in the order written, and not before. */
    synchronized void hold(PlanNode group) {
        held.add(group.path());
        start(group);
    }

    /** All of that group's children are over. */
    synchronized void release(PlanNode group) {
        held.remove(group.path());
        for (PlanNode child : group.children(Section.TESTS)) {
            if (grounds.containsKey(child.path())) {
                takeOverRows(child);
                in(group).takeOver(of(child));
            }
        }
    }

    /** What stands around rows takes over their cookies, in the order of the rows, where they went on alone. */
    synchronized void takeOverRows(PlanNode rows) {
        if (rows.role() == PlanNode.Role.ROWS && isAlone(rows)) {
            rows.children().stream()
                    .map(row -> grounds.get(row.path()))
                    .filter(Objects::nonNull)
                    .forEach(row -> of(rows).jars().takeOver(row.jars()));
        }
    }

    /** That node is over: groups that are not held take over from their children at once. */
    synchronized void ended(PlanNode node) {
        PlanNode child = node;
        for (Optional<PlanNode> parent = parent(child); parent.isPresent(); parent = parent(child)) {
            takeOverRows(parent.get());
            if (isAlone(child) && !held.contains(parent.get().path())) {
                in(parent.get()).takeOver(of(child));
            }
            child = parent.get();
        }
    }

    /** What went on alone beside that node has ended, and the node needs what it produced. */
    synchronized void share(PlanNode from, PlanNode with) {
        PlanNode child = from;
        for (Optional<PlanNode> parent = parent(child); parent.isPresent(); parent = parent(child)) {
            if (isAlone(child)
                    && parent.get().path().leadsTo(with.path())
                    && !child.path().leadsTo(with.path())) {
                PlanNode own = ownBelow(parent.get(), with);
                if (takenOver.add(List.of(child.path(), own.path()))) {
                    of(own).takeOver(of(child));
                }
                return;
            }
            child = parent.get();
        }
    }

    /** The child of that group, or the row of a child, in which a node goes on alone. */
    private PlanNode ownBelow(PlanNode group, PlanNode node) {
        int depth = group.path().segments().size() + 1;
        PlanNode child = ancestor(node, depth);
        return child.role() == PlanNode.Role.ROWS && !child.path().equals(node.path())
                ? ancestor(node, depth + 1)
                : child;
    }

    private PlanNode ancestor(PlanNode node, int depth) {
        NodePath path = node.path();
        return plan.at(new NodePath(path.segments().subList(0, depth))).orElseThrow();
    }

    private Optional<PlanNode> parent(PlanNode node) {
        return node.path().parent().flatMap(plan::at);
    }

    /** Nothing stands on any of them any more. */
    @Override
    public synchronized void close() {
        teardowns.values().forEach(TeardownTime::close);
        inner.values().stream()
                .filter(Ground::stops)
                .forEach(ground -> ground.cancellation().close());
    }
}
