package dev.retort.run;

import dev.retort.http.Cancellation;
import dev.retort.plan.NodePath;
import dev.retort.plan.Plan;
import dev.retort.plan.PlanNode;
import dev.retort.plan.Section;
import dev.retort.secret.Secrets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One file's performance, as a whole or node by node. Thread-safe: performances of one file come one after the other,
 * but for children of a parallel group; each node runs at most once, and who asks for it meanwhile waits for its
 * outcome.
 */
final class FileRun {

    private final Plan plan;
    private final FileState state = new FileState();
    private final Grounds grounds;
    private final Prerequisites prerequisites;
    private final Products products;
    private final Gate gate;
    private final Walk walk;
    private final Telling telling;
    private final Cancellation cancellation;

    FileRun(
            Plan plan,
            PlanNode file,
            Stage stage,
            RunSetup setup,
            Secrets secrets,
            Stopping stopping,
            Telling telling) {
        this.plan = plan;
        this.telling = telling;
        this.cancellation = stopping.run().child();
        FileSecrets ofFile = FileSecrets.of(plan.project(), file, secrets);
        Ground ground = new Ground(
                stage.scope().withoutCaptures().telling(ofFile),
                new Jars(setup.surroundings().clock()),
                cancellation,
                false);
        this.grounds = new Grounds(plan, ground, stopping.root());
        this.products = new Products(grounds);
        this.prerequisites = new Prerequisites(plan, file);
        Guard guard = new Guard(setup.vocabulary().authors());
        Attempt attempt = new Attempt(
                setup, new Transcriber(secrets), guard, ofFile, node -> prerequisites.missedBefore(node, state));
        this.gate = new Gate(plan, state, grounds, guard, stage.problems());
        this.walk = new Walk(plan, file, state, grounds, products, gate, attempt, prerequisites, secrets);
    }

    /** What breaks off the run, and what breaks off even its teardown. */
    record Stopping(Cancellation run, Cancellation root) {}

    /** Performs a node with what it needs and the setup still owed; of a container, all that is selected in it. */
    Outcome perform(PlanNode node) {
        synchronized (this) {
            reach(node);
            if (!grounds.isParallelChild(node)) {
                Outcome outcome = performed(node);
                blockAfterTeardown(node, outcome);
                if (node.path().parent().isEmpty()) {
                    release();
                }
                return outcome;
            }
        }
        return performed(node);
    }

    /** The file is over, and of all that it took only the outcomes are still asked for: a run may have many files. */
    private void release() {
        state.end();
        products.clear();
        grounds.close();
        cancellation.close();
    }

    /** After a teardown that was asked for early nothing more starts in its group, but for teardown. */
    private void blockAfterTeardown(PlanNode node, Outcome outcome) {
        String reason = "torn down: `" + node.name() + "` has run (" + node.at().shown() + ")";
        boolean ran = outcome instanceof Outcome.Passed || outcome instanceof Outcome.Failed;
        if (ran && node.section() == Section.TEARDOWN) {
            prerequisites.around(node).stream()
                    .filter(each -> each.role() == PlanNode.Role.GROUP)
                    .reduce((outer, inner) -> inner)
                    .ifPresent(group -> state.block(group.path(), FileState.Block.ofRest(reason, Optional.empty())));
        }
    }

    /**
     * Begins the groups around a node, and performs what is selected and has to have run before: all in the order of
     * the file, as it is where all of the file is performed. Where it is known that a node does not run, or a group
     * around it, nothing is performed that only that one needs.
     */
    private void reach(PlanNode node) {
        List<PlanNode> around = prerequisites.around(node);
        Optional<PlanNode> shut = firstShut(around);
        boolean mayRun = shut.isEmpty() && isOpen(node);
        List<PlanNode> before = mayRun ? needed(node) : outside(shut.orElse(node));
        for (PlanNode group : around) {
            before.stream().filter(each -> prerequisites.precedes(each, group)).forEach(this::first);
            if (!walk.enter(group, telling)) {
                return;
            }
        }
        if (mayRun && isOpen(node)) {
            for (PlanNode each : before) {
                first(each);
                products.share(each, prerequisites.around(each), node);
            }
        }
    }

    private Optional<PlanNode> firstShut(List<PlanNode> around) {
        return around.stream()
                .filter(group -> group.role() == PlanNode.Role.GROUP && !isOpen(group))
                .findFirst();
    }

    /** Whether it may run, as far as is known. Rows are asked one by one. */
    private boolean isOpen(PlanNode node) {
        return node.role() == PlanNode.Role.ROWS || gate.early(node) instanceof Gate.Decision.Go;
    }

    /**
     * What is selected and has to have run before the groups around a node begin: to one that needs nothing, nothing.
     */
    private List<PlanNode> outside(PlanNode node) {
        Stream<PlanNode> needy = prerequisites.around(node).stream()
                .filter(group -> !prerequisites.ofConditions(group).isEmpty());
        return prerequisites.ofAll(needy).stream().filter(PlanNode::selected).toList();
    }

    private void first(PlanNode needed) {
        if (!state.isDone(needed)) {
            reach(needed);
            performed(needed);
        }
    }

    /** What is selected outside that node and has to have run before something in it, in the order of the file. */
    private List<PlanNode> needed(PlanNode node) {
        boolean isFile = node.path().parent().isEmpty();
        Stream<PlanNode> leaves = isFile ? Stream.empty() : node.leaves();
        return prerequisites.ofAll(leaves.filter(PlanNode::selected)).stream()
                .filter(each -> each.selected() && !node.path().leadsTo(each.path()))
                .toList();
    }

    private Outcome performed(PlanNode node) {
        walk.perform(node, telling);
        return outcome(node.path());
    }

    /** What came of it; where nothing came of it, what came of the group around it that was skipped. */
    private Outcome outcome(NodePath path) {
        Optional<Outcome> own = state.outcome(path);
        return own.isPresent() ? own.get() : outcome(path.parent().orElseThrow());
    }

    /** Performs the teardown that is still owed, innermost first; tells what of it failed, and which groups did. */
    synchronized List<UntoldFailures.Failure> close() {
        List<UntoldFailures.Failure> failed = new ArrayList<>();
        Ending ending = new Ending();
        state.open().forEach(path -> ending.then(() -> leave(plan.at(path).orElseThrow(), failed)));
        ending.then(this::release).rethrow();
        return failed;
    }

    private void leave(PlanNode group, List<UntoldFailures.Failure> failed) {
        List<PlanNode> owed = group.leaves()
                .filter(leaf -> plan.isPart(leaf, Section.TEARDOWN) && !state.isDone(leaf))
                .toList();
        Telling inside = group.selected() ? telling : telling.inside(selected(group));
        if (!prerequisites.isTeardownOwed(group, state)) {
            state.blockForNothing(group.path());
        }
        walk.leave(group, inside);
        owed.stream()
                .filter(PlanNode::selected)
                .forEach(leaf -> state.failure(leaf)
                        .ifPresent(failure -> failed.add(new UntoldFailures.Failure(leaf, failure))));
        if (state.outcome(group.path()).orElseThrow() instanceof Outcome.Failed failure) {
            failed.add(new UntoldFailures.Failure(group, failure));
        }
    }

    private PlanNode selected(PlanNode group) {
        return plan.at(prerequisites.selectedAround(group)).orElseThrow();
    }
}
