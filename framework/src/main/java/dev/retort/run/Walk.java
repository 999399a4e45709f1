package dev.retort.run;

import dev.retort.plan.Plan;
import dev.retort.plan.PlanNode;
import dev.retort.plan.Section;
import dev.retort.secret.Secrets;
import java.util.List;

/**
 * Walks the tree of one file: setup before, teardown after and always, everything that was started is finished.
 * Confined to one thread.
 */
final class Walk {

    private final FileState state;
    private final Gate gate;
    private final Attempt attempt;
    private final Prerequisites prerequisites;
    private final Secrets secrets;
    private final RunListener listener;

    Walk(Plan plan, FileState state, Gate gate, Attempt attempt, Secrets secrets, RunListener listener) {
        this.state = state;
        this.gate = gate;
        this.attempt = attempt;
        this.prerequisites = new Prerequisites(plan, state);
        this.secrets = secrets;
        this.listener = listener;
    }

    /** Performs a selected node with all that is selected in it. */
    void perform(PlanNode node) {
        Gate.Decision decision = gate.decide(node);
        if (decision instanceof Gate.Decision.Skip skip) {
            skip(node, skip.reason());
            return;
        }
        listener.started(node);
        Outcome outcome = new Outcome.Aborted(secrets.redact("broken off"));
        try {
            outcome = node.isLeaf() ? leaf(node) : group(node);
        } finally {
            state.note(node, outcome);
            listener.finished(node, outcome);
        }
    }

    private void skip(PlanNode node, String reason) {
        Outcome.Skipped skipped = new Outcome.Skipped(secrets.redact(reason));
        state.note(node, skipped);
        listener.skipped(node, skipped.reason());
    }

    private Outcome group(PlanNode group) {
        state.open(group);
        try {
            selected(group, Section.SETUP).forEach(this::perform);
            selected(group, Section.TESTS).forEach(this::perform);
        } finally {
            selected(group, Section.TEARDOWN).forEach(this::perform);
        }
        return unselectedTeardown(group);
    }

    private static List<PlanNode> selected(PlanNode group, Section section) {
        return group.children(section).stream().filter(PlanNode::selected).toList();
    }

    /** A teardown that nobody selected still has to be done; that it failed is the group's failure (RULES 10). */
    private Outcome unselectedTeardown(PlanNode group) {
        Outcome outcome = new Outcome.Passed();
        for (PlanNode node : prerequisites.owedAfter(group)) {
            Outcome one = inside(group, node);
            outcome = one instanceof Outcome.Failed ? one : outcome;
        }
        return outcome;
    }

    private Outcome leaf(PlanNode node) {
        for (PlanNode owed : prerequisites.owedBefore(node)) {
            inside(node, owed);
        }
        return attempted(node, node);
    }

    /** Performs a node that is not selected, inside one that is. */
    private Outcome inside(PlanNode selected, PlanNode owed) {
        prerequisites.groupsAround(owed).forEach(state::open);
        Outcome outcome = attempted(selected, owed);
        state.note(owed, outcome);
        return outcome;
    }

    /** Its surroundings may have changed since it was started: what ran inside it may have failed. */
    private Outcome attempted(PlanNode inside, PlanNode node) {
        Gate.Decision decision = gate.decide(node);
        if (decision instanceof Gate.Decision.Abort abort) {
            return new Outcome.Aborted(secrets.redact(abort.reason()));
        }
        if (decision instanceof Gate.Decision.Skip skip) {
            return new Outcome.Skipped(secrets.redact(skip.reason()));
        }
        return attempt.make(inside, node);
    }
}
