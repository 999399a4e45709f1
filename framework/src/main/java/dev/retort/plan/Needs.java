package dev.retort.plan;

import dev.retort.project.Project;
import dev.retort.spec.Capture;
import dev.retort.spec.GroupSpec;
import dev.retort.spec.flow.Cases;
import dev.retort.template.Template;
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
    private final List<NodePath> order = new ArrayList<>();
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
        file.stream().forEach(needs::note);
        needs.visit(file, new Above(Map.of(), Set.of(), new LinkedHashMap<>()));
        return Map.copyOf(needs.needs);
    }

    private void note(PlanNode node) {
        order.add(node.path());
        for (String name : captured(node)) {
            capturers.computeIfAbsent(name, unknown -> new ArrayList<>()).add(node);
        }
    }

    private static List<String> captured(PlanNode node) {
        return node.role() == PlanNode.Role.TEST
                ? node.test().orElseThrow().captures().stream()
                        .map(Capture::name)
                        .toList()
                : List.of();
    }

    /**
     * What a node can see of what stands above it.
     *
     * @param vars of the groups around it
     * @param fields of the rows around it
     * @param captures name → who captured it last; grows while the tree is walked
     */
    record Above(Map<String, Template> vars, Set<String> fields, Map<String, PlanNode> captures) {

        Above inside(PlanNode node) {
            Map<String, Template> more = new LinkedHashMap<>(vars);
            if (node.role() == PlanNode.Role.GROUP) {
                node.group().map(GroupSpec::vars).ifPresent(more::putAll);
            }
            Set<String> known = new LinkedHashSet<>(fields);
            node.row().map(Cases.Row::fields).ifPresent(row -> known.addAll(row.keySet()));
            return new Above(more, known, captures);
        }

        Above apart() {
            return new Above(vars, fields, new LinkedHashMap<>(captures));
        }
    }

    private void visit(PlanNode node, Above above) {
        Above inside = above.inside(node);
        if (node.role() == PlanNode.Role.TEST || node.role() == PlanNode.Role.GROUP) {
            needs.put(node.path(), new NeedsOfOne(node, inside, project, companions, capturers, names, order).find());
        }
        if (node.role() == PlanNode.Role.ROWS) {
            Set<String> byRows = new LinkedHashSet<>();
            for (PlanNode row : node.children()) {
                visit(row, inside.apart());
                row.leaves().forEach(leaf -> byRows.addAll(captured(leaf)));
            }
            if (project.parameters().variables().containsKey(name)) {
                return; // it takes the place of every var of that name
            }
            Optional<Template> declared = declared(name);
            if (declared.isPresent()) {
                followVar(use, declared.get(), soft, way);
            } else if (!companions.contains(name) && !soft) {
                report(use);
            }
        }

        private void followVar(NameUse use, Template var, boolean soft, Set<String> way) {
            if (!way.add(use.name())) {
                problems.add(
                        "circular-vars",
                        use.at(),
                        "vars need one another in a circle: " + String.join(" → ", way) + " → " + use.name());
                return;
            }
            var.names().forEach(inner -> follow(inner, soft || inner.soft(), new LinkedHashSet<>(way)));
        }

        private Optional<Template> declared(String name) {
            return Optional.ofNullable(vars.get(name))
                    .or(() -> Optional.ofNullable(project.environment().vars().get(name)))
                    .or(() -> Optional.ofNullable(project.secrets().get(name)));
        }

        private void report(NameUse use) {
            List<PlanNode> later = capturers.getOrDefault(use.name(), List.of());
            if (later.isEmpty()) {
                problems.add(
                        "unknown-variable",
                        use.at(),
                        "unknown variable `" + use.name() + "`",
                        NearestName.suggestion(use.name(), namesInScope()));
            } else if (later.get(0).path().equals(node.path())) {
                problems.add(
                        "captured-later",
                        use.at(),
                        "`" + use.name() + "` is captured only by this very test, after its request",
                        "if it comes from `defaults`, take it away here: `auth: none`, or null for a header");
            } else {
                Location place = later.get(0).at();
                problems.add(
                        "captured-later",
                        use.at(),
                        "`%s` is captured only further down, by `%s` (%s)"
                                .formatted(use.name(), later.get(0).name(), place.shown()),
                        "move that test up");
            }
        }

        private Set<String> namesInScope() {
            Set<String> names = new TreeSet<>(vars.keySet());
            names.addAll(capturedSoFar.keySet());
            names.addAll(project.parameters().variables().keySet());
            names.addAll(project.environment().vars().keySet());
            names.addAll(project.secrets().keySet());
            names.addAll(companions);
            return names;
        }
    }
}
