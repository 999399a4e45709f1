package dev.retort.run;

import dev.retort.http.Cancellation;
import dev.retort.plan.PlanNode;
import dev.retort.plan.Section;
import dev.retort.secret.Secrets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Walks the tree of one file: setup before, teardown after and always, everything that was started is finished. What it
 * knows of the file is in the {@link FileState}, so that children of a parallel group may be walked at once.
 */
final class Walk {

    /** What a teardown may take in all, once its group was cancelled (RULES 12). */
    private static final Duration TEARDOWN_BUDGET = Duration.ofSeconds(5);

    private final FileState state;
    private final Gate gate;
    private final Attempt attempt;
    private final Prerequisites prerequisites;
    private final Hidden hidden;
    private final Cancellation root;
    private final Secrets secrets;
    private final RunListener listener;

    /** @param root what breaks off even a teardown: nothing but the end of the run */
    Walk(
            FileState state,
            Gate gate,
            Attempt attempt,
            Prerequisites prerequisites,
            Cancellation root,
            Secrets secrets,
            RunListener listener) {
        this.state = state;
        this.gate = gate;
        this.attempt = attempt;
        this.prerequisites = prerequisites;
        this.hidden = new Hidden(state, prerequisites, this::attempted);
        this.root = root;
        this.secrets = secrets;
        this.listener = listener;
    }

    /** Performs a selected node with all that is selected in it. */
    void perform(PlanNode node, Ground ground) {
        if (starts(node, ground)) {
            Outcome outcome = new Outcome.Aborted(secrets.redact("broken off"));
            try {
                outcome = switch (node.role()) {
                    case BROKEN, TEST -> leaf(node, ground);
                    case GROUP -> group(node, ground);
                    case ROWS -> rows(node, ground);
                };
            } finally {
                finish(node, outcome, ground);
            }
        }
    }

    /**
     * Asks the gate and tells that it is started, or else skipped. Where it is to be aborted, nothing in it can start.
     */
    boolean starts(PlanNode node, Ground ground) {
        Gate.Decision decision = gate.decide(node, ground);
        if (decision instanceof Gate.Decision.Skip skip) {
            Outcome.Skipped skipped = new Outcome.Skipped(secrets.redact(skip.reason()));
            state.note(node, skipped);
            listener.skipped(node, skipped.reason());
            return false;
        }
        if (decision instanceof Gate.Decision.Abort abort && !node.isLeaf()) {
            state.block(node.path(), abort.reason());
        }
        listener.started(node);
        return true;
    }

    /** Tells what came of it; a failure on a ground that stops breaks off the others there. */
    void finish(PlanNode node, Outcome outcome, Ground ground) {
        state.note(node, outcome);
        if (ground.stops() && state.hasFailed(node)) {
            ground.cancellation().cancel("`" + node.name() + "` failed");
        }
        listener.finished(node, outcome);
    }

    private Outcome group(PlanNode group, Ground around) {
        Ground ground = around.inside(group);
        state.open(group, ground);
        try {
            Ground steady = ground.under(ground.cancellation());
            selected(group, Section.SETUP).forEach(node -> perform(node, steady));
            tests(group, ground);
        } finally {
            Ground last = ground.under(teardownBudget(ground));
            selected(group, Section.TEARDOWN).forEach(node -> perform(node, last));
        }
        return hidden.teardown(group, ground.under(teardownBudget(ground)));
    }

    private void tests(PlanNode group, Ground ground) {
        List<PlanNode> tests = selected(group, Section.TESTS);
        int atMost = group.group().orElseThrow().flow().atMost();
        if (atMost == 1) {
            tests.forEach(node -> perform(node, ground));
        } else {
            new ParallelGroup(this, state, prerequisites, ground, tests).perform(atMost);
        }
    }

    private Cancellation teardownBudget(Ground ground) {
        return ground.cancellation().isCancelled()
                ? root.deadline(TEARDOWN_BUDGET, "the teardown took more than 5 s")
                : root.child();
    }

    static List<PlanNode> selected(PlanNode group, Section section) {
        return group.children(section).stream().filter(PlanNode::selected).toList();
    }

    private Outcome rows(PlanNode node, Ground around) {
        List<Ground> grounds = new ArrayList<>();
        List<PlanNode> rows =
                node.children().stream().filter(PlanNode::selected).toList();
        for (PlanNode row : rows) {
            Ground ground = around.ofRow(row);
            grounds.add(ground);
            perform(row, ground);
        }
        new RowCaptures(node, rows, grounds, state).collectInto(around);
        return new Outcome.Passed();
    }

    private Outcome leaf(PlanNode node, Ground ground) {
        hidden.before(node, ground);
        return attempted(node, node, ground);
    }

    /** Its surroundings may have changed since it was started: what ran inside it may have failed. */
    private Outcome attempted(PlanNode inside, PlanNode node, Ground ground) {
        Gate.Decision decision = gate.decide(node, ground);
        if (decision instanceof Gate.Decision.Abort abort) {
            return new Outcome.Aborted(secrets.redact(abort.reason()));
        }
        if (decision instanceof Gate.Decision.Skip skip) {
            return new Outcome.Skipped(secrets.redact(skip.reason()));
        }
        return attempt.make(inside, node, ground);
    }
}
