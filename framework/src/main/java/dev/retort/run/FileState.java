package dev.retort.run;

import dev.retort.plan.NodePath;
import dev.retort.plan.PlanNode;
import dev.retort.plan.Section;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a file's run has come to: the grounds of its groups, the outcomes of its nodes. Thread-safe, guarded by itself.
 */
final class FileState {

    private final Map<NodePath, Ground> opened = new HashMap<>();
    private final Map<NodePath, Ground> apart = new HashMap<>();
    private final Map<NodePath, Outcome> outcomes = new HashMap<>();
    private final Map<NodePath, String> blocked = new LinkedHashMap<>();

    /** Notes what the children of a group stand on. */
    synchronized void open(PlanNode group, Ground ground) {
        opened.put(group.path(), ground);
    }

    synchronized Optional<Ground> opened(PlanNode group) {
        return Optional.ofNullable(opened.get(group.path()));
    }

    /** Notes the ground of one who went on alone, when it has ended. */
    synchronized void endedApart(PlanNode node, Ground ground) {
        apart.put(node.path(), ground);
    }

    synchronized Optional<Ground> apart(PlanNode node) {
        return Optional.ofNullable(apart.get(node.path()));
    }

    synchronized void note(PlanNode node, Outcome outcome) {
        outcomes.put(node.path(), outcome);
        boolean failed = !(outcome instanceof Outcome.Passed) && !(outcome instanceof Outcome.Skipped);
        if (node.section() == Section.SETUP && failed) {
            node.path()
                    .parent()
                    .ifPresent(group -> block(
                            group,
                            "the setup `" + node.name() + "` failed ("
                                    + node.at().shown() + ")"));
        }
    }

    /** From now on nothing can start there, but for teardown. */
    synchronized void block(NodePath group, String reason) {
        blocked.putIfAbsent(group, reason);
    }

    /** Why nothing can start there, if so. */
    synchronized Optional<String> blocked(NodePath path) {
        return blocked.entrySet().stream()
                .filter(group -> group.getKey().leadsTo(path))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    synchronized boolean isDone(PlanNode node) {
        return outcomes.containsKey(node.path());
    }

    /** Whether it passed; a group or rows: all that is in it. */
    synchronized boolean hasPassed(PlanNode node) {
        return node.leaves().allMatch(leaf -> outcomes.get(leaf.path()) instanceof Outcome.Passed);
    }

    /** Whether it failed; a group or rows: one of the tests in it. */
    synchronized boolean hasFailed(PlanNode node) {
        return node.leaves().anyMatch(leaf -> outcomes.get(leaf.path()) instanceof Outcome.Failed);
    }

    synchronized Optional<Outcome> outcome(PlanNode node) {
        return Optional.ofNullable(outcomes.get(node.path()));
    }
}
