package dev.retort.plan;

import dev.retort.project.Project;
import dev.retort.source.Location;
import dev.retort.source.Problem;
import dev.retort.source.Problems;
import dev.retort.spec.flow.Conditions;
import dev.retort.spec.flow.Needed;
import dev.retort.template.NameUse;
import dev.retort.template.Template;
import java.util.HashSet;
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
    private final Map<NodePath, Integer> order;
    private final Map<Need, Need> found = new LinkedHashMap<>();
    private final Set<Set<String>> circles = new HashSet<>();
    private final Problems problems = new Problems();

    NeedsOfOne(
            PlanNode node,
            Needs.Above above,
            Project project,
            Set<String> companions,
            Map<String, List<PlanNode>> capturers,
            Names names,
            Map<NodePath, Integer> order) {
        this.node = node;
        this.above = above;
        this.project = project;
        this.companions = companions;
        this.capturers = capturers;
        this.names = names;
        this.order = order;
    }

    TestNeeds find() {
        Set<NameUse> conditions = node.conditions().map(Conditions::names).orElse(Set.of());
        conditions.forEach(this::follow);
        List<Need> conditional = List.copyOf(found.values());
        List<Problem> conditionProblems = problems.list();
        others(conditions).forEach(this::follow);
        node.conditions().map(Conditions::needs).orElse(List.of()).forEach(this::named);
        return new TestNeeds(List.copyOf(found.values()), conditional, problems.list(), conditionProblems);
    }

    /** Of a test all that it names, of a group only what decides whether it runs; and of a row of either its fields. */
    private Set<NameUse> others(Set<NameUse> conditions) {
        Set<NameUse> uses = new LinkedHashSet<>();
        if (node.role() == PlanNode.Role.TEST) {
            node.test().ifPresent(test -> {
                uses.addAll(test.names());
                test.vars().values().forEach(var -> uses.addAll(var.names()));
            });
        }
        node.row().ifPresent(row -> uses.addAll(row.names()));
        uses.removeAll(conditions);
        return uses;
    }

    private void named(Needed needed) {
        List<PlanNode> meant = names.find(needed.name(), node);
        if (meant.isEmpty()) {
            problems.add(
                    "needs-unknown",
                    needed.at(),
                    "needs `" + needed.name() + "`, and there is no test or group of that name",
                    "write the `name` of one that stands above, or the way to it: Group › test");
        } else if (!Names.isOne(meant)) {
            problems.add(
                    "needs-unknown",
                    needed.at(),
                    "needs `%s`, and there are %d of that name: %s"
                            .formatted(needed.name(), meant.size(), places(meant)),
                    "write the way to it: Group › test; or give them different names");
        } else {
            named(needed, meant);
        }
    }

    /** @param meant one, or one in each row */
    private void named(Needed needed, List<PlanNode> meant) {
        PlanNode last = meant.get(meant.size() - 1);
        if (meant.stream().anyMatch(one -> one.path().leadsTo(node.path()))) {
            problems.add(
                    "needs-itself",
                    needed.at(),
                    "needs `" + needed.name() + "`, which is itself or around it",
                    "take it out");
        } else if (place(last) > place(node)) {
            problems.add(
                    "needs-later",
                    needed.at(),
                    "needs `%s`, which comes only further down (%s)"
                            .formatted(needed.name(), last.at().shown()),
                    "move that up");
        } else {
            meant.forEach(one -> need(new Need(one.path(), Optional.empty(), false)));
        }
    }

    private int place(PlanNode of) {
        return order.getOrDefault(of.path(), 0);
    }

    private static String places(List<PlanNode> nodes) {
        return String.join(", ", nodes.stream().map(each -> each.at().shown()).toList());
    }

    private void follow(NameUse use) {
        follow(use, use.soft(), above.owner(), new LinkedHashSet<>());
    }

    /** @param from whose scope the name is used in */
    private void follow(NameUse use, boolean soft, Owner from, Set<String> way) {
        String name = use.name();
        Optional<Owner> alone = from.of(name, true);
        PlanNode capturer = above.captures().get(name);
        if (alone.isPresent()) {
            followVar(use, alone.get(), soft, way);
        } else if (capturer != null) {
            need(new Need(capturer.path(), Optional.of(name), soft));
        } else if (!project.parameters()
                .variables()
                .containsKey(name)) { // it takes the place of every var of that name
            Optional<Owner> owner = from.of(name, false).or(() -> ofProject(name));
            owner.ifPresent(found -> followVar(use, found, soft, way));
            if (owner.isEmpty() && !companions.contains(name) && !soft) {
                report(use, from);
            }
        }
    }

    private void need(Need need) {
        Need hard = new Need(need.from(), need.variable(), false);
        found.merge(hard, need, (one, other) -> one.soft() ? other : one);
    }

    private void followVar(NameUse use, Owner owner, boolean soft, Set<String> way) {
        Template var = owner.vars().get(use.name());
        if (var == null) {
            return; // the field of a row
        }
        if (!way.add(use.name())) {
            circle(use, way.stream().dropWhile(each -> !each.equals(use.name())).toList());
            return;
        }
        var.names().forEach(inner -> follow(inner, soft || inner.soft(), owner, new LinkedHashSet<>(way)));
    }

    /** One circle is one problem, wherever one comes into it. */
    private void circle(NameUse use, List<String> names) {
        if (circles.add(Set.copyOf(names))) {
            String shown = String.join(" → ", names) + " → " + use.name();
            problems.add(
                    "circular-vars",
                    use.at(),
                    "vars need one another in a circle: " + shown,
                    "give one of them a value of its own");
        }
    }

    private Optional<Owner> ofProject(String name) {
        return Optional.ofNullable(project.environment().vars().get(name))
                .or(() -> Optional.ofNullable(project.secrets().get(name)))
                .map(var -> Owner.NOBODY.group(Map.of(name, var)));
    }

    private void report(NameUse use, Owner from) {
        if (above.owner().names().contains(use.name())) {
            problems.add(
                    "inner-variable",
                    use.at(),
                    "a var sees what is around its owner, and `" + use.name() + "` belongs to a row or test further in",
                    "write this var into the `vars` of the test");
            return;
        }
        List<PlanNode> later = capturers.getOrDefault(use.name(), List.of());
        if (later.isEmpty()) {
            Problem unknown = use.unknownAmong(namesInScope(from));
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

    private Set<String> namesInScope(Owner from) {
        Set<String> all = new LinkedHashSet<>(from.names());
        all.addAll(above.captures().keySet());
        all.addAll(project.parameters().variables().keySet());
        all.addAll(project.environment().vars().keySet());
        all.addAll(project.secrets().keySet());
        all.addAll(companions);
        return all;
    }
}
