package dev.retort.run;

import dev.retort.plan.Need;
import dev.retort.plan.NodePath;
import dev.retort.plan.Plan;
import dev.retort.plan.PlanNode;
import dev.retort.plan.Section;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** What has to have run before a node: the setup of its groups, and what it needs, transitively (RULES 10 and 11). */
final class Prerequisites {

    private final Plan plan;
    private final Map<NodePath, Integer> order = new HashMap<>();
    private final List<PlanNode> leaves;
    private final AtomicInteger over = new AtomicInteger();

    Prerequisites(Plan plan, PlanNode file) {
        this.plan = plan;
        this.leaves = file.leaves().toList();
        file.stream().forEach(node -> order.put(node.path(), order.size()));
    }

    /** The leaves that have to run before that node, whoever selected them, in the order in which they run. */
    List<PlanNode> of(PlanNode node) {
        return ofAll(Stream.of(node));
    }

    /** The same for several. */
    List<PlanNode> ofAll(Stream<PlanNode> nodes) {
        Map<NodePath, PlanNode> found = new LinkedHashMap<>();
        nodes.forEach(node -> collect(node, found));
        return sorted(found);
    }

    /** Whether one stands above the other in the file. */
    boolean precedes(PlanNode one, PlanNode other) {
        return place(one) < place(other);
    }

    /** The leaves that have to run before it can be told whether that group runs. */
    List<PlanNode> ofConditions(PlanNode group) {
        Map<NodePath, PlanNode> found = new LinkedHashMap<>();
        needsOf(group, found);
        return sorted(found);
    }

    private List<PlanNode> sorted(Map<NodePath, PlanNode> found) {
        List<PlanNode> sorted = new ArrayList<>(found.values());
        sorted.sort(Comparator.comparingInt(this::place));
        return sorted;
    }

    private void collect(PlanNode node, Map<NodePath, PlanNode> found) {
        for (PlanNode group : around(node)) {
            setupBefore(group, node).forEach(setup -> add(setup, found));
            needsOf(group, found);
        }
        needsOf(node, found);
    }

    private void needsOf(PlanNode node, Map<NodePath, PlanNode> found) {
        for (Need need : plan.needs(node.path()).needs()) {
            plan.at(need.from()).orElseThrow().leaves().forEach(leaf -> add(leaf, found));
        }
    }

    private void add(PlanNode leaf, Map<NodePath, PlanNode> found) {
        if (found.putIfAbsent(leaf.path(), leaf) == null) {
            collect(leaf, found);
        }
    }

    /** The setup of that group; for a node that is itself in its setup, what stands before it. */
    private static List<PlanNode> setupBefore(PlanNode group, PlanNode node) {
        List<PlanNode> before = new ArrayList<>();
        if (group.role() == PlanNode.Role.ROWS) {
            return before; // its rows are no setup of one another
        }
        for (PlanNode setup : group.children()) { // of thousands the setup is first
            if (setup.section() != Section.SETUP || setup.path().leadsTo(node.path())) {
                break;
            }
            setup.leaves().forEach(before::add);
        }
        return before;
    }

    /** The groups and rows that a node is in, the outermost first. */
    List<PlanNode> around(PlanNode node) {
        List<PlanNode> groups = new ArrayList<>();
        for (Optional<NodePath> path = node.path().parent();
                path.isPresent();
                path = path.get().parent()) {
            groups.add(0, plan.at(path.get()).orElseThrow());
        }
        return groups;
    }

    /** How many tests stand above that one in its file, have not run, and are not beside it in a parallel group. */
    int missedBefore(PlanNode node, FileState state) {
        int missed = 0;
        for (int i = firstMissed(state); place(leaves.get(i)) < place(node); i++) {
            if (isMissed(leaves.get(i), state) && !runBesides(leaves.get(i), node)) {
                missed++;
            }
        }
        return missed;
    }

    private int place(PlanNode node) {
        return Objects.requireNonNull(order.get(node.path()));
    }

    /** The first of all: what is over stays so, and need not be looked at again where thousands fail. */
    private int firstMissed(FileState state) {
        int first = over.get();
        while (first < leaves.size() - 1 && !isMissed(leaves.get(first), state)) {
            first++;
        }
        over.accumulateAndGet(first, Math::max);
        return first;
    }

    private boolean isMissed(PlanNode leaf, FileState state) {
        return !state.isDone(leaf)
                && !plan.isPart(leaf, Section.TEARDOWN)
                && around(leaf).stream().noneMatch(state::wasSkipped);
    }

    /** The innermost group around a node that is selected. */
    NodePath selectedAround(PlanNode node) {
        List<PlanNode> around = around(node);
        return around.stream()
                .filter(each -> each.selected() && each.role() == PlanNode.Role.GROUP)
                .reduce(around.get(0), (outer, inner) -> inner)
                .path();
    }

    /** The innermost group that both are in. */
    NodePath groupOfBoth(PlanNode one, PlanNode other) {
        return around(one).stream()
                .filter(group ->
                        group.role() == PlanNode.Role.GROUP && group.path().leadsTo(other.path()))
                .reduce((outer, inner) -> inner)
                .orElseThrow()
                .path();
    }

    /** The group whose teardown a node is, or is in. */
    private Optional<PlanNode> tornDown(PlanNode node) {
        return Stream.concat(around(node).stream(), Stream.of(node))
                .filter(each -> each.section() == Section.TEARDOWN)
                .findFirst()
                .flatMap(plan::parent);
    }

    /**
     * Whether something ran in a group; of one that is itself part of a teardown, in the group that this tears down.
     */
    boolean isTeardownOwed(PlanNode group, FileState state) {
        return state.hasRun(tornDown(group).orElse(group));
    }

    private boolean runBesides(PlanNode one, PlanNode other) {
        return around(one).stream()
                .filter(group -> group.path().leadsTo(other.path()))
                .anyMatch(group -> group.role() != PlanNode.Role.ROWS
                        && group.group().orElseThrow().flow().isParallel());
    }
}
