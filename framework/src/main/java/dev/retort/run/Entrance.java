package dev.retort.run;

import dev.retort.plan.PlanNode;
import dev.retort.plan.Section;
import java.util.List;

/**
 * Opens groups, and performs what nobody selected and somebody needs, inside the selected node that needs it first
 * (RULES 10). One at a time in a file, guarded by itself, so that each happens once.
 */
final class Entrance {

    private final FileState state;
    private final Gate gate;
    private final Prerequisites prerequisites;
    private final Products products;
    private final Walk walk;

    Entrance(FileState state, Gate gate, Prerequisites prerequisites, Products products, Walk walk) {
        this.state = state;
        this.gate = gate;
        this.prerequisites = prerequisites;
        this.products = products;
        this.walk = walk;
    }

    /**
     * Begins a group or rows, if that did not happen before. Where the group cannot run it is begun all the same, and
     * nothing in it can start.
     *
     * @return whether it is open now; if not, it is over or skipped
     */
    synchronized boolean enter(PlanNode container, Telling telling) {
        if (state.isDone(container) || state.isEntered(container)) {
            return !state.isDone(container);
        }
        Gate.Decision decision = decide(container, telling);
        if (decision instanceof Gate.Decision.Skip) {
            block(container, decision);
            walk.skip(container, decision, telling);
            return false;
        }
        state.enter(container);
        telling.started(container);
        if (decision instanceof Gate.Decision.Go) {
            perform(beforeConditions(container), container, telling);
            decision = gate.late(container);
        }
        if (!(decision instanceof Gate.Decision.Go)) {
            block(container, decision);
        }
        return true;
    }

    /** Where something is owed to its conditions, the setup around it comes first, as it stands in the file. */
    private List<PlanNode> beforeConditions(PlanNode container) {
        List<PlanNode> conditional = prerequisites.ofConditions(container);
        return conditional.stream().anyMatch(this::isOwed) ? prerequisites.of(container) : conditional;
    }

    /** What the gate says before a node is told of: all that there is to say, if nothing is owed to it. */
    synchronized Gate.Decision decide(PlanNode node, Telling telling) {
        List<PlanNode> needed = node.isLeaf() ? prerequisites.of(node) : prerequisites.ofConditions(node);
        if (!telling.isInside() && needed.stream().anyMatch(this::isOwed)) {
            return gate.early(node);
        }
        share(needed, node);
        return gate.late(node);
    }

    private boolean isOwed(PlanNode needed) {
        return !needed.selected() && !state.isDone(needed);
    }

    private void share(List<PlanNode> needed, PlanNode with) {
        needed.forEach(each -> products.share(each, prerequisites.around(each), with));
    }

    private void block(PlanNode container, Gate.Decision decision) {
        state.block(container.path(), FileState.Block.ofAll(container, decision));
    }

    /** Performs what is owed before that test: setup that was left out, and its prerequisites. */
    synchronized void before(PlanNode node, Telling telling) {
        perform(prerequisites.of(node), node, telling);
    }

    /**
     * What is owed to a node inside another one has run for that one; teardown that nobody selected is owed nothing.
     */
    private void perform(List<PlanNode> needed, PlanNode node, Telling telling) {
        for (PlanNode each : needed) {
            if (!telling.isInside() && isOwed(each)) {
                perform(each, telling.inside(node));
            }
        }
        share(needed, node);
    }

    private void perform(PlanNode owed, Telling telling) {
        prerequisites.around(owed).forEach(group -> enter(group, telling));
        walk.perform(owed, telling);
    }

    /**
     * Performs what tests further down will need of a group that is about to be torn down, and ends what was begun in
     * it for others.
     */
    synchronized void beforeLeaving(PlanNode group, PlanNode file, Telling telling) {
        Telling inside = telling.inside(group);
        if (group.leaves().anyMatch(leaf -> !leaf.selected() && !state.isDone(leaf))) {
            file.leaves()
                    .filter(leaf -> leaf.selected() && !group.path().leadsTo(leaf.path()) && isToCome(leaf))
                    .flatMap(leaf -> prerequisites.of(leaf).stream())
                    .filter(owed -> group.path().leadsTo(owed.path()))
                    .filter(owed -> !owed.selected() && !state.isDone(owed))
                    .toList()
                    .forEach(owed -> perform(owed, inside));
        }
        group.stream()
                .filter(each -> !each.path().equals(group.path()) && !each.selected())
                .filter(each -> state.isEntered(each) && !state.isDone(each))
                .sorted((one, other) ->
                        other.path().segments().size() - one.path().segments().size())
                .forEach(each -> walk.leave(each, inside));
    }

    /** Whether it is not over, and in nothing that is, as what is skipped. */
    private boolean isToCome(PlanNode leaf) {
        return !state.isDone(leaf) && prerequisites.around(leaf).stream().noneMatch(state::isDone);
    }

    /**
     * Performs the teardown that nobody selected, of a group in which something ran, or that is itself part of such.
     */
    synchronized void teardown(PlanNode group, Telling telling) {
        if (!prerequisites.isTeardownOwed(group, state)) {
            return;
        }
        group.children(Section.TEARDOWN).stream()
                .filter(node -> !node.selected())
                .forEach(node -> walk.perform(node, telling.inside(group)));
    }
}
