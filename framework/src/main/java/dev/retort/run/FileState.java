package dev.retort.run;

import dev.retort.plan.NodePath;
import dev.retort.plan.PlanNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a file's run has come to: what was entered, and the outcomes of its nodes. Thread-safe, guarded by itself. */
final class FileState {

    private final Map<NodePath, Outcome> outcomes = new HashMap<>();
    private final Set<NodePath> entered = new LinkedHashSet<>();
    private final Map<NodePath, Block> blocks = new HashMap<>();
    private final Map<NodePath, Object> turns = new HashMap<>();
    private final Set<NodePath> collected = new HashSet<>();

    /**
     * Why nothing more can start in a group.
     *
     * @param own what the gate said of the group itself
     * @param below what it says of all in it
     * @param whole whether the group never began, so that nothing is to be torn down
     */
    record Block(Gate.Decision own, Gate.Decision below, boolean whole) {

        /** Of a group that cannot run. */
        static Block ofAll(PlanNode group, Gate.Decision own) {
            String ifWrong = "`" + group.name() + "` cannot run (" + group.at().shown() + ")";
            return new Block(
                    own,
                    own instanceof Gate.Decision.Fail ? new Gate.Decision.Abort(ifWrong, Optional.of(group)) : own,
                    true);
        }

        /** Of a group of which nothing ran, and nothing will. */
        static Block ofNothing() {
            return new Block(new Gate.Decision.Go(), new Gate.Decision.Skip("nothing is to be torn down"), true);
        }

        /** Of a group that has begun, but for its teardown. */
        static Block ofRest(String reason, Optional<PlanNode> because) {
            return new Block(new Gate.Decision.Go(), new Gate.Decision.Abort(reason, because), false);
        }
    }

    synchronized void note(PlanNode node, Outcome outcome) {
        outcomes.put(node.path(), outcome);
    }

    /** Notes that a group or rows have begun. */
    synchronized void enter(PlanNode container) {
        entered.add(container.path());
    }

    synchronized boolean isEntered(PlanNode container) {
        return entered.contains(container.path());
    }

    /** What has begun and is not over, the innermost first. */
    synchronized List<NodePath> open() {
        return entered.stream()
                .filter(path -> !outcomes.containsKey(path))
                .sorted((one, other) -> other.segments().size() - one.segments().size())
                .toList();
    }

    /** From now on nothing can start there. */
    synchronized void block(NodePath group, Block block) {
        blocks.putIfAbsent(group, block);
    }

    /** Whatever is said of it already, unless it is wrong: of that group nothing ran, and nothing will. */
    synchronized void blockForNothing(NodePath group) {
        boolean isWrong = block(group)
                .filter(block -> block.own() instanceof Gate.Decision.Fail)
                .isPresent();
        if (!isWrong) {
            blocks.put(group, Block.ofNothing());
        }
    }

    synchronized Optional<Block> block(NodePath group) {
        return Optional.ofNullable(blocks.get(group));
    }

    synchronized boolean isDone(PlanNode node) {
        return outcomes.containsKey(node.path());
    }

    /** Whether nothing in it is still to come: each leaf is over, or something around it was skipped. */
    synchronized boolean isSettled(PlanNode node) {
        if (node.isLeaf() || outcomes.get(node.path()) instanceof Outcome.Skipped) {
            return isDone(node);
        }
        for (int i = node.children().size() - 1; i >= 0; i--) { // the last is over last: this is quick while they run
            if (!isSettled(node.children().get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether it was skipped, or all that is in it. */
    synchronized boolean wasSkipped(PlanNode node) {
        return outcomes.get(node.path()) instanceof Outcome.Skipped
                || (!node.isLeaf() && node.children().stream().allMatch(this::wasSkipped));
    }

    /** Whether it passed; a group or rows: all that is in it. */
    synchronized boolean hasPassed(PlanNode node) {
        return node.leaves().allMatch(leaf -> outcomes.get(leaf.path()) instanceof Outcome.Passed);
    }

    /** Whether something in it ran to its end. */
    synchronized boolean hasRun(PlanNode node) {
        return node.leaves()
                .map(leaf -> outcomes.get(leaf.path()))
                .anyMatch(outcome -> outcome instanceof Outcome.Passed || outcome instanceof Outcome.Failed);
    }

    /** Whether it failed, or something in it. */
    synchronized boolean hasFailed(PlanNode node) {
        return failure(node).isPresent();
    }

    /** The first failure in it. */
    synchronized Optional<Outcome.Failed> failure(PlanNode node) {
        return node.stream()
                .map(each -> outcomes.get(each.path()))
                .filter(Outcome.Failed.class::isInstance)
                .map(Outcome.Failed.class::cast)
                .findFirst();
    }

    /** Why somebody could not run that needed it: the first failure in it, or what it did not run for itself. */
    synchronized Optional<Cause> cause(PlanNode node) {
        Optional<Cause> failed =
                node.stream().flatMap(each -> failed(each).stream()).findFirst();
        return failed.isPresent()
                ? failed
                : node.stream().flatMap(each -> skipped(each).stream()).findFirst();
    }

    private Optional<Cause> failed(PlanNode node) {
        Outcome outcome = outcomes.get(node.path());
        if (outcome instanceof Outcome.Aborted aborted) {
            return aborted.cause();
        }
        return outcome instanceof Outcome.Failed ? Optional.of(new Cause(node, outcome)) : Optional.empty();
    }

    private Optional<Cause> skipped(PlanNode node) {
        Outcome outcome = outcomes.get(node.path());
        return outcome instanceof Outcome.Skipped ? Optional.of(new Cause(node, outcome)) : Optional.empty();
    }

    synchronized Optional<Outcome> outcome(NodePath node) {
        return Optional.ofNullable(outcomes.get(node));
    }

    /** What is to be locked while that node runs, so that it runs once. */
    synchronized Object turn(PlanNode node) {
        return turns.computeIfAbsent(node.path(), unknown -> new Object());
    }

    /** All is over, so nobody waits for a turn any more. */
    synchronized void end() {
        turns.clear();
        collected.clear();
    }

    /** Whether that is to be done now: it was not done before. */
    synchronized boolean collects(PlanNode rows) {
        return collected.add(rows.path());
    }
}
