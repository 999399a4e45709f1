package dev.retort.run;

import dev.retort.plan.Need;
import dev.retort.plan.NodePath;
import dev.retort.plan.Plan;
import dev.retort.plan.PlanNode;
import dev.retort.plan.Section;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What nobody selected and somebody needs: owed setup, prerequisites, owed teardown (RULES 10 and 11). */
final class Prerequisites {

    private final Plan plan;
    private final FileState state;
    private final Ground ofFile;

    /** @param ofFile what the file itself stands on */
    Prerequisites(Plan plan, FileState state, Ground ofFile) {
        this.plan = plan;
        this.state = state;
        this.ofFile = ofFile;
    }

    /** The unselected leaves that have to run before that node and have not, in the order in which they run. */
    List<PlanNode> owedBefore(PlanNode node) {
        return needed(node).stream()
                .filter(PlanNode::isLeaf)
                .filter(each -> !each.selected() && !state.isDone(each))
                .toList();
    }

    /**
     * All that has to have run before that node, whoever selected it: leaves and rows, in the order in which they run.
     */
    List<PlanNode> needed(PlanNode node) {
        Set<NodePath> paths = new LinkedHashSet<>();
        collect(node, paths);
        PlanNode file = plan.at(node.path().file()).orElseThrow();
        return file.stream().filter(each -> paths.contains(each.path())).toList();
    }

    private void collect(PlanNode node, Set<NodePath> paths) {
        for (PlanNode group : groupsAround(node)) {
            setupBefore(group, node).forEach(setup -> add(setup, paths));
            needsOf(group, paths);
        }
        needsOf(node, paths);
    }

    private void needsOf(PlanNode node, Set<NodePath> paths) {
        for (Need need : plan.needs(node.path()).needs()) {
            PlanNode from = plan.at(need.from()).orElseThrow();
            paths.add(from.path());
            from.leaves().forEach(leaf -> add(leaf, paths));
        }
    }

    private void add(PlanNode leaf, Set<NodePath> paths) {
        if (paths.add(leaf.path()) || leaf.row().isPresent()) {
            collect(leaf, paths);
        }
    }

    /** The setup of that group; for a node that is itself in its setup, what stands before it. */
    private static List<PlanNode> setupBefore(PlanNode group, PlanNode node) {
        List<PlanNode> before = new ArrayList<>();
        for (PlanNode setup : group.children(Section.SETUP)) {
            if (setup.path().leadsTo(node.path())) {
                break;
            }
            setup.leaves().forEach(before::add);
        }
        return before;
    }

    /** The unselected teardown of a group. */
    List<PlanNode> owedAfter(PlanNode group) {
        return group.children(Section.TEARDOWN).stream()
                .flatMap(PlanNode::leaves)
                .filter(leaf -> !leaf.selected() && !state.isDone(leaf))
                .toList();
    }

    /** What a node stands on, whose groups may not be open yet. */
    Ground groundOf(PlanNode node) {
        Ground ground = ofFile;
        for (PlanNode group : groupsAround(node)) {
            Ground around = ground;
            ground = state.opened(group).orElseGet(() -> opened(group, around));
        }
        return ground;
    }

    private Ground opened(PlanNode group, Ground around) {
        Ground base = group.row().isPresent() ? around.ofRow(group) : around;
        Ground inner = group.role() == PlanNode.Role.ROWS ? base : base.inside(group);
        state.open(group, inner);
        return inner;
    }

    /** The groups that a node is in, the outermost first. */
    List<PlanNode> groupsAround(PlanNode node) {
        List<PlanNode> groups = new ArrayList<>();
        Optional<NodePath> parent = node.path().parent();
        while (parent.isPresent()) {
            groups.add(0, plan.at(parent.get()).orElseThrow());
            parent = parent.get().parent();
        }
        return groups;
    }
}
