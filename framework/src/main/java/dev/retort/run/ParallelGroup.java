package dev.retort.run;

import dev.retort.plan.NodePath;
import dev.retort.plan.PlanNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The tests of a group, at once: each on a ground of its own, which begins as the group's and takes over what those
 * produced that it needs; in the end all are taken over by the group, in the order written (RULES 15). Rows are
 * children of the group too (RULES 16). For one performance.
 */
final class ParallelGroup {

    private final Walk walk;
    private final Prerequisites prerequisites;
    private final Grounds grounds;
    private final PlanNode group;
    private final Telling telling;
    private final List<PlanNode> units = new ArrayList<>();
    private final Map<NodePath, Rows> rows = new HashMap<>();
    private final Siblings siblings;

    /** @param children those that run, in the order written */
    ParallelGroup(
            Walk walk,
            Prerequisites prerequisites,
            Grounds grounds,
            PlanNode group,
            List<PlanNode> children,
            Telling telling) {
        this.walk = walk;
        this.prerequisites = prerequisites;
        this.grounds = grounds;
        this.group = group;
        this.telling = telling;
        this.siblings = new Siblings(children);
        for (PlanNode child : children) {
            if (child.role() == PlanNode.Role.ROWS) {
                List<PlanNode> each =
                        child.children().stream().filter(telling::chooses).toList();
                rows.put(child.path(), new Rows(child, each.size()));
                units.addAll(each);
            } else {
                units.add(child);
            }
        }
    }

    void perform(int atMost) {
        grounds.hold(group);
        try {
            siblings.each(units, atMost, this::perform);
        } finally {
            grounds.release(group);
        }
    }

    private void perform(PlanNode unit) {
        Optional<Rows> of = unit.path().parent().map(rows::get);
        try {
            awaitNeeded(unit);
            if (of.isEmpty() || walk.enter(of.get().node, telling)) {
                walk.perform(unit, telling);
            }
        } finally {
            if (of.isEmpty()) {
                siblings.ended(unit);
            } else {
                of.get().end();
            }
        }
    }

    private void awaitNeeded(PlanNode unit) {
        NodePath own = childOf(unit);
        unit.leaves()
                .flatMap(leaf -> prerequisites.of(leaf).stream())
                .distinct()
                .filter(needed -> group.path().leadsTo(needed.path()))
                .filter(needed -> !childOf(needed).equals(own))
                .forEach(needed -> {
                    siblings.awaitEnd(childOf(needed));
                    grounds.share(needed, unit);
                });
    }

    /** The child of the group that a node is, or is in. */
    private NodePath childOf(PlanNode node) {
        return new NodePath(
                node.path().segments().subList(0, group.path().segments().size() + 1));
    }

    /** The rows of one child: it ends after the last of them. Guarded by itself. */
    private final class Rows {

        private final PlanNode node;
        private int left;

        Rows(PlanNode node, int left) {
            this.node = node;
            this.left = left;
        }

        void end() {
            if (isLast()) {
                if (walk.enter(node, telling)) {
                    walk.leave(node, telling);
                }
                siblings.ended(node);
            }
        }

        private synchronized boolean isLast() {
            left--;
            return left == 0;
        }
    }
}
