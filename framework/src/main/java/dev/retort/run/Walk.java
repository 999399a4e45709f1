package dev.retort.run;

import dev.retort.plan.Plan;
import dev.retort.plan.PlanNode;
import dev.retort.plan.Section;
import dev.retort.secret.Secrets;
import java.util.List;
import java.util.Optional;

/**
 * Walks the tree of one file: setup before, teardown after and always, everything that was started is finished. What it
 * knows of the file is in the {@link FileState}, so that children of a parallel group may be walked at once.
 */
final class Walk {

    private final Plan plan;
    private final PlanNode file;
    private final FileState state;
    private final Grounds grounds;
    private final Products products;
    private final Gate gate;
    private final Attempt attempt;
    private final Prerequisites prerequisites;
    private final Entrance entrance;
    private final TeardownRest rest;
    private final Untold untold;
    private final RowCaptures rowCaptures;
    private final Secrets secrets;

    Walk(
            Plan plan,
            PlanNode file,
            FileState state,
            Grounds grounds,
            Products products,
            Gate gate,
            Attempt attempt,
            Prerequisites prerequisites,
            Secrets secrets) {
        this.plan = plan;
        this.file = file;
        this.state = state;
        this.grounds = grounds;
        this.products = products;
        this.gate = gate;
        this.attempt = attempt;
        this.prerequisites = prerequisites;
        this.entrance = new Entrance(state, gate, prerequisites, products, this);
        this.rest = new TeardownRest(plan, state, prerequisites, this);
        this.untold = new Untold(plan, state, prerequisites, secrets);
        this.rowCaptures = new RowCaptures(state, grounds, products);
        this.secrets = secrets;
    }

    /** Performs a node with all that is chosen in it, if that did not happen before. */
    void perform(PlanNode node, Telling telling) {
        synchronized (state.turn(node)) {
            if (state.isDone(node)) {
                return;
            }
            if (node.isLeaf()) {
                leaf(node, telling);
            } else if (enter(node, telling)) {
                inside(node, telling);
            }
        }
    }

    /** Begins a group or rows, if that did not happen before; tells whether it is open now. */
    boolean enter(PlanNode container, Telling telling) {
        return entrance.enter(container, telling);
    }

    private void inside(PlanNode container, Telling telling) {
        try {
            if (container.role() == PlanNode.Role.ROWS) {
                each(container.children(), telling);
            } else {
                each(container.children(Section.SETUP), telling);
                tests(container, telling);
            }
        } finally {
            leave(container, telling);
        }
    }

    /** Those that are chosen, one after the other. */
    private void each(List<PlanNode> children, Telling telling) {
        children.stream().filter(telling::chooses).forEach(child -> perform(child, telling));
    }

    private void tests(PlanNode group, Telling telling) {
        List<PlanNode> tests = group.children(Section.TESTS);
        int atMost = group.group().orElseThrow().flow().atMost();
        // what runs inside another node holds the entrance, for which its siblings would wait
        if (atMost == 1 || telling.isInside() || state.block(group.path()).isPresent()) {
            each(tests, telling);
        } else {
            List<PlanNode> chosen = tests.stream().filter(telling::chooses).toList();
            new ParallelGroup(this, prerequisites, products, group, chosen, telling).perform(atMost);
        }
    }

    /** Ends a group or rows that were entered: performs the teardown that is still to come. */
    void leave(PlanNode container, Telling telling) {
        synchronized (state.turn(container)) {
            if (state.isDone(container)) {
                return;
            }
            Outcome outcome = Outcome.Aborted.of(secrets.redact("broken off"));
            try {
                outcome = tornDown(container, telling);
            } finally {
                finish(container, outcome, telling);
                grounds.over(container);
            }
        }
    }

    private Outcome tornDown(PlanNode group, Telling telling) {
        if (group.role() == PlanNode.Role.ROWS) {
            rest.perform(group, telling);
            return new Outcome.Passed();
        }
        Optional<FileState.Block> block = state.block(group.path()).filter(FileState.Block::whole);
        List<PlanNode> chosen = group.children(Section.TEARDOWN).stream()
                .filter(telling::chooses)
                .toList();
        if (block.isEmpty()) {
            entrance.beforeLeaving(group, file, telling);
        }
        rest.perform(group, telling);
        grounds.merge(group);
        if (!telling.isInside() || prerequisites.isTeardownOwed(group, state)) {
            each(chosen, telling);
        }
        if (block.isPresent()) {
            return refusal(block.get().own());
        }
        if (!chosen.isEmpty()) { // others may have run for those: the same once more
            entrance.beforeLeaving(group, file, telling);
            rest.perform(group, telling);
        }
        entrance.teardown(group, telling);
        return group.selected() ? untold.outcome(group) : new Outcome.Passed();
    }

    private void leaf(PlanNode node, Telling telling) {
        Gate.Decision decision = entrance.decide(node, telling);
        if (decision instanceof Gate.Decision.Skip) {
            skip(node, decision, telling);
            return;
        }
        telling.started(node);
        Outcome outcome = Outcome.Aborted.of(secrets.redact("broken off"));
        try {
            outcome = attempt.guarded(node, () -> outcome(node, decision, telling));
        } finally {
            finish(node, outcome, telling);
        }
    }

    private Outcome outcome(PlanNode node, Gate.Decision early, Telling telling) {
        if (!(early instanceof Gate.Decision.Go)) {
            return refusal(early);
        }
        entrance.before(node, telling);
        Gate.Decision late = gate.late(node);
        return late instanceof Gate.Decision.Go
                ? products.of(node, () -> attempt.make(node, grounds.of(node), telling))
                : refusal(late);
    }

    /** What came of a node that did not run. */
    private Outcome refusal(Gate.Decision decision) {
        if (decision instanceof Gate.Decision.Skip skip) {
            return new Outcome.Skipped(secrets.redact(skip.reason()));
        }
        if (decision instanceof Gate.Decision.Abort abort) {
            return new Outcome.Aborted(
                    secrets.redact(abort.reason()), abort.because().flatMap(this::cause));
        }
        return decision instanceof Gate.Decision.Fail fail ? attempt.failed(fail.problems()) : new Outcome.Passed();
    }

    /** Of a group that cannot run that is known before it is over. */
    private Optional<Cause> cause(PlanNode because) {
        return state.block(because.path())
                .map(FileState.Block::own)
                .filter(Gate.Decision.Fail.class::isInstance)
                .map(wrong -> new Cause(because, refusal(wrong)))
                .or(() -> state.cause(because));
    }

    /** Tells of a node that does not start. */
    void skip(PlanNode node, Gate.Decision decision, Telling telling) {
        Outcome.Skipped skipped = (Outcome.Skipped) refusal(decision);
        state.note(node, skipped);
        rowCaptures.after(around(node));
        telling.skipped(node, skipped);
    }

    /** Tells what came of a node; a failure on a ground that stops breaks off the others there. */
    private void finish(PlanNode node, Outcome outcome, Telling telling) {
        state.note(node, outcome);
        if (node.isLeaf()) {
            close(node, outcome);
        }
        rowCaptures.after(around(node));
        Ground ground = grounds.of(node);
        if (ground.stops() && state.hasFailed(node)) {
            ground.cancellation().cancel("`" + node.name() + "` failed");
            if (telling.isInside()) {
                state.failure(node).ifPresent(failure -> untold.note(new Cause(node, failure), telling.at(node)));
            }
        }
        if (outcome instanceof Outcome.Aborted aborted && !telling.isInside()) {
            aborted.cause().ifPresent(cause -> untold.note(cause, node));
        }
        telling.over(node, outcome);
    }

    /** After a setup that did not pass nothing more starts in its group. */
    private void close(PlanNode leaf, Outcome outcome) {
        if (outcome instanceof Outcome.Passed || outcome instanceof Outcome.Skipped) {
            return;
        }
        String reason = "the setup `" + leaf.name() + "` failed (" + leaf.at().shown() + ")";
        for (PlanNode each = leaf;
                each.path().parent().isPresent();
                each = plan.parent(each).orElseThrow()) {
            if (each.section() == Section.SETUP) {
                state.block(each.path().parent().get(), FileState.Block.ofRest(reason, Optional.of(leaf)));
            }
        }
    }

    private List<PlanNode> around(PlanNode node) {
        return prerequisites.around(node);
    }
}
