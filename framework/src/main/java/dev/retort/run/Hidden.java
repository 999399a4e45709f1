package dev.retort.run;

import dev.retort.plan.PlanNode;
import java.util.List;

/**
 * Performs what nobody selected and somebody needs, inside the selected node that needs it first (RULES 10). One at a
 * time in a file, guarded by itself, so that each runs once.
 */
final class Hidden {

    /** Performs one node, telling its exchange inside another. */
    interface Performer {
        Outcome perform(PlanNode inside, PlanNode node, Ground ground);
    }

    private final FileState state;
    private final Prerequisites prerequisites;
    private final Performer performer;

    Hidden(FileState state, Prerequisites prerequisites, Performer performer) {
        this.state = state;
        this.prerequisites = prerequisites;
        this.performer = performer;
    }

    /** What is owed before that node: setup that was left out, and its prerequisites. */
    synchronized void before(PlanNode node, Ground ground) {
        for (PlanNode owed : prerequisites.owedBefore(node)) {
            state.note(owed, perform(node, owed));
        }
        prerequisites.needed(node).forEach(needed -> state.apart(needed).ifPresent(ground::takeOver));
    }

    private Outcome perform(PlanNode inside, PlanNode owed) {
        Ground base = prerequisites.groundOf(owed);
        PlanNode parent = prerequisites
                .groupsAround(owed)
                .get(prerequisites.groupsAround(owed).size() - 1);
        if (!isApart(parent)) {
            return performer.perform(inside, owed, base);
        }
        Ground own = owed.row().isPresent() ? base.ofRow(owed) : base.apart(owed);
        Outcome outcome = performer.perform(inside, owed, own);
        state.endedApart(owed, own);
        return outcome;
    }

    private static boolean isApart(PlanNode parent) {
        return parent.role() == PlanNode.Role.ROWS
                || parent.group().filter(group -> group.flow().isParallel()).isPresent();
    }

    /** A teardown that nobody selected still has to be done; that it failed is the group's failure. */
    synchronized Outcome teardown(PlanNode group, Ground ground) {
        Outcome outcome = new Outcome.Passed();
        List<PlanNode> owed = prerequisites.owedAfter(group);
        for (PlanNode node : owed) {
            Outcome one = performer.perform(group, node, ground);
            state.note(node, one);
            outcome = one instanceof Outcome.Failed ? one : outcome;
        }
        return outcome;
    }
}
