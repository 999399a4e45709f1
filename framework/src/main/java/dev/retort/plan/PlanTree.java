package dev.retort.plan;

import dev.retort.spec.About;
import dev.retort.spec.GroupSpec;
import dev.retort.spec.SpecFile;
import dev.retort.spec.SpecNode;
import dev.retort.spec.TestSpec;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes the tree of a file's nodes, each with a path that no sibling has. */
final class PlanTree {

    private PlanTree() {}

    static PlanNode of(SpecFile file) {
        NodePath path = NodePath.ofFile(file.name());
        return new PlanNode(
                path,
                file.group().map(GroupSpec::about).map(About::name).orElse(file.name()),
                file.at(),
                file,
                Section.TESTS,
                file.group().map(group -> children(path, group)).orElse(List.of()),
                true);
    }

    private static List<PlanNode> children(NodePath parent, GroupSpec group) {
        List<PlanNode> children = new ArrayList<>();
        Set<NodePath> paths = new HashSet<>();
        group.setup().forEach(spec -> children.add(node(parent, spec, Section.SETUP, paths)));
        group.tests().forEach(spec -> children.add(node(parent, spec, Section.TESTS, paths)));
        group.teardown().forEach(spec -> children.add(node(parent, spec, Section.TEARDOWN, paths)));
        return children;
    }

    private static PlanNode node(NodePath parent, SpecNode spec, Section section, Set<NodePath> siblings) {
        Optional<GroupSpec> group = spec instanceof GroupSpec inner ? Optional.of(inner) : Optional.empty();
        About about = group.map(GroupSpec::about).orElseGet(() -> ((TestSpec) spec).about());
        NodePath.Kind kind = group.isPresent() ? NodePath.Kind.GROUP : NodePath.Kind.TEST;
        NodePath path = unique(parent, kind, about.name(), siblings);
        return new PlanNode(
                path,
                path.last().name(),
                about.at(),
                spec,
                section,
                group.map(inner -> children(path, inner)).orElse(List.of()),
                true);
    }

    private static NodePath unique(NodePath parent, NodePath.Kind kind, String name, Set<NodePath> siblings) {
        NodePath path = parent.child(kind, name);
        for (int number = 2; !siblings.add(path); number++) {
            path = parent.child(kind, name + " (" + number + ")");
        }
        return path;
    }
}
