package dev.retort.plan;

import dev.retort.project.Project;
import dev.retort.source.Location;
import dev.retort.source.Problem;
import dev.retort.source.Problems;
import dev.retort.spec.TestSpec;
import dev.retort.spec.flow.Conditions;
import dev.retort.spec.flow.Needed;
import dev.retort.template.NameUse;
import dev.retort.template.Template;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Follows the names of one node. Confined to one planning. */
final class NeedsOfOne {

    private final PlanNode node;
    private final Needs.Above above;
    private final Project project;
    private final Set<String> companions;
    private final Map<String, List<PlanNode>> capturers;
    private final Names names;
    private final List<NodePath> order;
    private final Map<NodePath, Need> found = new LinkedHashMap<>();
    private final Problems problems = new Problems();

    NeedsOfOne(
            PlanNode node,
            Needs.Above above,
            Project project,
            Set<String> companions,
            Map<String, List<PlanNode>> capturers,
            Names names,
            List<NodePath> order) {
        this.node = node;
        this.above = above;
        this.project = project;
        this.companions = companions;
        this.capturers = capturers;
        this.names = names;
        this.order = order;
    }

    TestNeeds find() {
        uses().forEach(use -> follow(use, use.soft(), new LinkedHashSet<>()));
        node.conditions().map(Conditions::needs).orElse(List.of()).forEach(this::named);
        return new TestNeeds(new ArrayList<>(found.values()), problems.list());
    }

    /** Of a test all that it names; of a group, and of the rows of either, only what decides whether it runs. */
    private Set<NameUse> uses() {
        return node.role() == PlanNode.Role.TEST
                ? node.test().map(TestSpec::names).orElse(Set.of())
                : node.conditions().map(Conditions::names).orElse(Set.of());
    }

    private void named(Needed needed) {
        List<PlanNode> meant = names.find(needed.name(), node);
        if (meant.size() != 1) {
            problems.add(
                    "needs-unknown",
                    needed.at(),
                    meant.isEmpty()
                            ? "needs `" + needed.name() + "`, and there is no test or group of that name"
                            : "needs `%s`, and there are %d of that name: %s"
                                    .formatted(needed.name(), meant.size(), places(meant)),
                    meant.isEmpty() ? "" : "write the way to it: Group › test");
            return;
        }
        PlanNode one = meant.get(0);
        if (one.path().leadsTo(node.path())) {
            problems.add("needs-itself", needed.at(), "needs `" + needed.name() + "`, which is itself or around it");
        } else if (order.indexOf(one.path()) > order.indexOf(node.path())) {
            problems.add(
                    "needs-later",
                    needed.at(),
                    "needs `%s`, which comes only further down (%s)"
                            .formatted(needed.name(), one.at().shown()),
                    "move that up");
        } else {
            found.put(one.path(), new Need(one.path(), Optional.empty(), false));
        }
    }

    private static String places(List<PlanNode> nodes) {
        return String.join(", ", nodes.stream().map(each -> each.at().shown()).toList());
    }

    private void follow(NameUse use, boolean soft, Set<String> way) {
        String name = use.name();
        PlanNode capturer = above.captures().get(name);
        if (above.fields().contains(name)) {
            return;
        }
        if (capturer != null) {
            found.merge(
                    capturer.path(),
                    new Need(capturer.path(), Optional.of(name), soft),
                    (one, other) -> one.soft() ? other : one);
            return;
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
        return Optional.ofNullable(above.vars().get(name))
                .or(() -> Optional.ofNullable(project.environment().vars().get(name)))
                .or(() -> Optional.ofNullable(project.secrets().get(name)));
    }

    private void report(NameUse use) {
        List<PlanNode> later = capturers.getOrDefault(use.name(), List.of());
        if (later.isEmpty()) {
            Problem unknown = use.unknownAmong(namesInScope());
            problems.add(
                    unknown.code(),
                    unknown.at(),
                    unknown.message(),
                    unknown.suggestion().orElse(""));
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
        Set<String> all = new LinkedHashSet<>(above.vars().keySet());
        all.addAll(above.fields());
        all.addAll(above.captures().keySet());
        all.addAll(project.parameters().variables().keySet());
        all.addAll(project.environment().vars().keySet());
        all.addAll(project.secrets().keySet());
        all.addAll(companions);
        return all;
    }
}
