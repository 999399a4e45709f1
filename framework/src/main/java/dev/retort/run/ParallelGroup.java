package dev.retort.run;

import dev.retort.plan.NodePath;
import dev.retort.plan.PlanNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The tests of a group, at once: each on a ground of its own, which begins as the group's and takes over what those
 * produced that it needs; in the end all are taken over by the group, in the order written (RULES 15). Rows are
 * children of the group too (RULES 16). For one performance.
 */
final class ParallelGroup {

    private final Walk walk;
    private final FileState state;
    private final Prerequisites prerequisites;
    private final Ground ground;
    private final List<PlanNode> children;
    private final Map<NodePath, Ground> grounds = new HashMap<>();
    private final Map<NodePath, Rows> rows = new HashMap<>();
    private final Siblings siblings;

    /** @param children those that are selected, in the order written */
    ParallelGroup(Walk walk, FileState state, Prerequisites prerequisites, Ground ground, List<PlanNode> children) {
        this.walk = walk;
        this.state = state;
        this.prerequisites = prerequisites;
        this.ground = ground;
        this.children = children;
        for (PlanNode child : children) {
            Ground own = ground.apart(child);
            grounds.put(child.path(), own);
            if (child.role() == PlanNode.Role.ROWS) {
                Rows all = new Rows(child, own);
                rows.put(child.path(), all);
                all.units.forEach(row -> grounds.put(row.path(), ground.ofRow(row)));
            }
        }
        this.siblings = new Siblings(
                Stream.concat(children.stream(), units().stream()).distinct().toList());
    }

    private List<PlanNode> units() {
        List<PlanNode> units = new ArrayList<>();
        for (PlanNode child : children) {
            Rows all = rows.get(child.path());
            if (all == null) {
                units.add(child);
            } else {
                units.addAll(all.units);
            }
        }
        return units;
    }

    private Ground ground(PlanNode node) {
        return Objects.requireNonNull(grounds.get(node.path()));
    }

    void perform(int atMost) {
        siblings.each(
                units(), atMost, this::perform, () -> ground.cancellation().cancel("the run was broken off"));
        children.forEach(child -> ground.takeOver(ground(child)));
    }

    private void perform(PlanNode unit) {
        Optional<Rows> of = unit.path().parent().map(rows::get);
        Ground own = ground(unit);
        unit.leaves()
                .forEach(leaf -> prerequisites.needed(leaf).forEach(needed -> {
                    siblings.awaitEnd(needed.path());
                    state.apart(needed).ifPresent(own::takeOver);
                }));
        try {
            if (of.isEmpty() || of.get().begin()) {
                walk.perform(unit, own);
            }
        } finally {
            state.endedApart(unit, own);
            of.ifPresent(Rows::end);
            siblings.ended(unit);
        }
    }

    /** The rows of one child: it is started before the first of them and finished after the last. Guarded by itself. */
    private final class Rows {

        private final PlanNode node;
        private final Ground own;
        private final List<PlanNode> units;
        private Optional<Boolean> started = Optional.empty();
        private int left;

        Rows(PlanNode node, Ground own) {
            this.node = node;
            this.own = own;
            this.units = node.children().stream().filter(PlanNode::selected).toList();
            this.left = units.size();
        }

        synchronized boolean begin() {
            if (started.isEmpty()) {
                started = Optional.of(walk.starts(node, own));
            }
            return started.get();
        }

        synchronized void end() {
            left--;
            if (left > 0) {
                return;
            }
            List<Ground> all = units.stream().map(row -> ground(row)).toList();
            new RowCaptures(node, units, all, state).collectInto(own);
            units.forEach(row -> own.jars().takeOver(ground(row).jars()));
            state.endedApart(node, own);
            if (started.orElse(false)) {
                walk.finish(node, new Outcome.Passed(), own);
            }
            siblings.ended(node);
        }
    }
}
