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

    Prerequisites(Plan plan, FileState state) {
        this.plan = plan;
        this.state = state;
    }

    /** The unselected leaves that have to run before that node and have not, in the order in which they run. */
    List<PlanNode> owedBefore(PlanNode node) {
        Set<NodePath> owed = new LinkedHashSet<>();
        collect(node, owed);
        PlanNode file = plan.at(node.path().file()).orElseThrow();
        return file.stream()
                .filter(each -> owed.contains(each.path()))
                .filter(each -> !each.selected() && !state.isDone(each))
                .toList();
    }

    private void collect(PlanNode node, Set<NodePath> owed) {
        for (PlanNode group : groupsAround(node)) {
            for (PlanNode setup : setupBefore(group, node)) {
                add(setup, owed);
            }
        }
        for (Need need : plan.needs(node.path()).needs()) {
            plan.at(need.from()).ifPresent(from -> add(from, owed));
        }
    }

    private void add(PlanNode leaf, Set<NodePath> owed) {
        if (owed.add(leaf.path())) {
            collect(leaf, owed);
        }
    }

    /** The setup of that group; for a node that is itself in its setup, what stands before it. */
    private static List<PlanNode> setupBefore(PlanNode group, PlanNode node) {
        List<PlanNode> before = new ArrayList<>();
        for (PlanNode setup : group.children(Section.SETUP)) {
            if (setup.path().leadsTo(node.path())) {
                break;
            }
            setup.stream().filter(PlanNode::isLeaf).forEach(before::add);
        }
        return before;
    }

    /** The unselected teardown of a group in which something ran. */
    List<PlanNode> owedAfter(PlanNode group) {
        return group.children(Section.TEARDOWN).stream()
                .flatMap(PlanNode::stream)
                .filter(PlanNode::isLeaf)
                .filter(leaf -> !leaf.selected() && !state.isDone(leaf))
                .toList();
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
