package dev.retort.plan;

import dev.retort.project.Project;
import dev.retort.source.Location;
import dev.retort.source.NearestName;
import dev.retort.source.Problems;
import dev.retort.spec.Capture;
import dev.retort.spec.GroupSpec;
import dev.retort.spec.TestSpec;
import dev.retort.template.NameUse;
import dev.retort.template.Template;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who captures what the tests of one file use (RULES 7). A test needs the last test above it that captures a name which
 * it uses, itself or by way of the vars that it uses. Immutable once made.
 */
final class Needs {

    private final Project project;
    private final Set<String> companions;
    private final Map<String, List<PlanNode>> capturers = new HashMap<>();
    private final Map<String, PlanNode> capturedSoFar = new LinkedHashMap<>();
    private final Map<NodePath, TestNeeds> needs = new HashMap<>();

    private Needs(Project project, Set<String> companions) {
        this.project = project;
        this.companions = companions;
    }

    /** @param companions the names that the run itself supplies, like {@code mock} */
    static Map<NodePath, TestNeeds> of(PlanNode file, Project project, Set<String> companions) {
        Needs needs = new Needs(project, companions);
        file.stream().forEach(needs::noteCaptures);
        needs.visit(file, Map.of());
        return Map.copyOf(needs.needs);
    }

    private void noteCaptures(PlanNode node) {
        for (String name : captured(node)) {
            capturers.computeIfAbsent(name, unknown -> new ArrayList<>()).add(node);
        }
    }

    private static List<String> captured(PlanNode node) {
        return node.test()
                .map(test -> test.captures().stream().map(Capture::name).toList())
                .orElse(List.of());
    }

    private void visit(PlanNode node, Map<String, Template> outerVars) {
        Map<String, Template> vars = new LinkedHashMap<>(outerVars);
        node.group().map(GroupSpec::vars).ifPresent(vars::putAll);
        node.test().ifPresent(test -> needs.put(node.path(), new OneTest(node, vars).of(test)));
        captured(node).forEach(name -> capturedSoFar.put(name, node));
        node.children().forEach(child -> visit(child, vars));
    }

    /** Follows the names of one test. */
    private final class OneTest {

        private final PlanNode node;
        private final Map<String, Template> vars;
        private final Map<NodePath, Need> found = new LinkedHashMap<>();
        private final Problems problems = new Problems();

        OneTest(PlanNode node, Map<String, Template> vars) {
            this.node = node;
            this.vars = vars;
        }

        TestNeeds of(TestSpec test) {
            test.names().forEach(use -> follow(use, use.soft(), new LinkedHashSet<>()));
            return new TestNeeds(new ArrayList<>(found.values()), problems.list());
        }

        private void follow(NameUse use, boolean soft, Set<String> way) {
            String name = use.name();
            PlanNode capturer = capturedSoFar.get(name);
            if (capturer != null) {
                found.merge(
                        capturer.path(),
                        new Need(name, capturer.path(), soft),
                        (one, other) -> one.soft() ? other : one);
                return;
            }
            Optional<Template> declared = declared(name);
            if (declared.isPresent()) {
                followVar(use, declared.get(), soft, way);
            } else if (!companions.contains(name)
                    && !project.parameters().variables().containsKey(name)
                    && !soft) {
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
