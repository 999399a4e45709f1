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
    private final Products products;
    private final PlanNode group;
    private final Telling telling;
    private final List<PlanNode> units = new ArrayList<>();
    private final Map<NodePath, Rows> rows = new HashMap<>();
    private final Siblings siblings;

    /** @param children those that run, in the order written */
    ParallelGroup(
            Walk walk,
            Prerequisites prerequisites,
            Products products,
            PlanNode group,
            List<PlanNode> children,
            Telling telling) {
        this.walk = walk;
        this.prerequisites = prerequisites;
        this.products = products;
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
        siblings.each(units, atMost, this::perform);
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

    /** Waits for those beside a unit that it needs; it begins with what they produced. */
    private void awaitNeeded(PlanNode unit) {
        NodePath own = childOf(unit);
        List<NodePath> needed = unit.leaves()
                .flatMap(leaf -> prerequisites.of(leaf).stream())
                .filter(leaf -> group.path().leadsTo(leaf.path()))
                .map(this::childOf)
                .filter(child -> !child.equals(own))
                .distinct()
                .toList();
        needed.forEach(siblings::awaitEnd);
        group.children().stream()
                .filter(child -> needed.contains(child.path()))
                .flatMap(PlanNode::leaves)
                .forEach(leaf -> products.share(leaf, prerequisites.around(leaf), unit));
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
