package dev.retort.plan;

import dev.retort.project.Project;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who captures what the tests of one file use (RULES 7). A test needs the last test above it that captures a name which
 * it uses, itself or by way of the vars that it uses. Of rows each is a small world of its own; below them all, their
 * test or group stands for what they captured (RULES 16).
 */
final class Needs {

    private final Project project;
    private final Set<String> companions;
    private final Names names;
    private final Map<NodePath, Integer> order = new HashMap<>();
    private final Map<String, List<PlanNode>> capturers = new HashMap<>();
    private final Map<NodePath, TestNeeds> needs = new HashMap<>();

    private Needs(PlanNode file, Project project, Set<String> companions) {
        this.project = project;
        this.companions = companions;
        this.names = new Names(file);
    }

    /** @param companions the names that the run itself supplies, like {@code mock} */
    static Map<NodePath, TestNeeds> of(PlanNode file, Project project, Set<String> companions) {
        Needs needs = new Needs(file, project, companions);
        file.tell(needs::note);
        needs.visit(file, new Above(Owner.NOBODY, new LinkedHashMap<>()));
        return Map.copyOf(needs.needs);
    }

    private void note(PlanNode node) {
        order.put(node.path(), order.size());
        for (String name : captured(node)) {
            capturers.computeIfAbsent(name, unknown -> new ArrayList<>()).add(node);
        }
    }

    private static List<String> captured(PlanNode node) {
        List<String> names = new ArrayList<>();
        if (node.role() == PlanNode.Role.TEST) {
            node.test().orElseThrow().captures().forEach(capture -> names.add(capture.name()));
        }
        return names;
    }

    /**
     * What a node can see of what stands above it.
     *
     * @param owner who declares variables around it
     * @param captures name → who captured it last; grows while the tree is walked
     */
    record Above(Owner owner, Map<String, PlanNode> captures) {

        Above inside(PlanNode node) {
            Owner inner =
                    node.row().map(row -> owner.row(row.fields().keySet())).orElse(owner);
            return switch (node.role()) {
                case GROUP -> new Above(inner.group(node.group().orElseThrow().vars()), captures);
                case TEST -> new Above(inner.test(node.test().orElseThrow().vars()), captures);
                case ROWS, BROKEN -> this;
            };
        }

        /** For what decides whether a group runs: its row counts, its vars are not there yet. */
        Above outside(PlanNode group) {
            return new Above(
                    group.row().map(row -> owner.row(row.fields().keySet())).orElse(owner), captures);
        }

        Above apart() {
            return new Above(owner, new LinkedHashMap<>(captures));
        }
    }

    private void visit(PlanNode node, Above above) {
        Above inside = above.inside(node);
        if (node.role() == PlanNode.Role.TEST || node.role() == PlanNode.Role.GROUP) {
            // whether a group runs is asked before it has vars
            Above asked = node.role() == PlanNode.Role.TEST ? inside : above.outside(node);
            needs.put(node.path(), new NeedsOfOne(node, asked, project, companions, capturers, names, order).find());
        }
        if (node.role() == PlanNode.Role.ROWS) {
            Set<String> byRows = new LinkedHashSet<>();
            for (PlanNode row : node.children()) {
                visit(row, inside.apart());
                row.leaves().forEach(leaf -> byRows.addAll(captured(leaf)));
            }
            byRows.forEach(name -> above.captures().put(name, node));
        } else {
            node.children().forEach(child -> visit(child, inside));
            captured(node).forEach(name -> above.captures().put(name, node));
        }
    }
}
