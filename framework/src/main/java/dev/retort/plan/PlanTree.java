package dev.retort.plan;

import dev.retort.project.Project;
import dev.retort.secret.Secrets;
import dev.retort.spec.About;
import dev.retort.spec.GroupSpec;
import dev.retort.spec.SpecFile;
import dev.retort.spec.SpecNode;
import dev.retort.spec.TestSpec;
import dev.retort.spec.WrittenSecrets;
import dev.retort.spec.flow.Cases;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes the tree of a file's nodes, each with a path that no sibling has. */
final class PlanTree {

    private static final String WITHIN = " › ";

    private final Set<String> secretNames;
    private final Secrets secrets;
    private final Numbered titles = new Numbered();

    private PlanTree(Set<String> secretNames, Secrets secrets) {
        this.secretNames = secretNames;
        this.secrets = secrets;
    }

    /** Names are shown before anything is rendered: what stands in a file and is secret stands in no name. */
    static PlanNode of(SpecFile file, Project project) {
        Secrets secrets = new Secrets();
        project.secretsIn(file).forEach(secret -> secrets.add(secret.name(), secret.text()));
        Set<String> names = new HashSet<>(project.secrets().keySet());
        file.group().map(WrittenSecrets::names).ifPresent(names::addAll);
        return new PlanTree(names, secrets).tree(file);
    }

    private String cleared(String name) {
        return secrets.redact(name).text();
    }

    private PlanNode tree(SpecFile file) {
        NodePath path = NodePath.ofFile(file.name());
        String name = file.group().map(group -> cleared(group.about().name())).orElse(file.name());
        Optional<Cases> cases = file.group().flatMap(group -> group.flow().cases());
        List<PlanNode> children = cases.isPresent()
                ? rows(path, file.name(), file, cases.get(), Section.TESTS)
                : file.group().map(group -> children(path, file.name(), group)).orElse(List.of());
        return new PlanNode(path, name, file.name(), file.at(), file, Optional.empty(), Section.TESTS, children, true);
    }

    private List<PlanNode> children(NodePath parent, String title, GroupSpec group) {
        List<PlanNode> children = new ArrayList<>();
        Map<NodePath.Kind, Numbered> names = new EnumMap<>(NodePath.Kind.class);
        group.setup().forEach(spec -> children.add(node(parent, title, spec, Section.SETUP, names)));
        group.tests().forEach(spec -> children.add(node(parent, title, spec, Section.TESTS, names)));
        group.teardown().forEach(spec -> children.add(node(parent, title, spec, Section.TEARDOWN, names)));
        return children;
    }

    private PlanNode node(
            NodePath parent,
            String parentTitle,
            SpecNode spec,
            Section section,
            Map<NodePath.Kind, Numbered> siblings) {
        Optional<GroupSpec> group = spec instanceof GroupSpec inner ? Optional.of(inner) : Optional.empty();
        About about = about(spec);
        NodePath.Kind kind = group.isPresent() ? NodePath.Kind.GROUP : NodePath.Kind.TEST;
        String name = siblings.computeIfAbsent(kind, none -> new Numbered()).own(cleared(about.name()));
        NodePath path = parent.child(kind, name);
        Optional<Cases> cases = group.map(GroupSpec::flow)
                .map(flow -> flow.cases())
                .orElseGet(() -> ((TestSpec) spec).flow().cases());
        String title = title(parentTitle, name);
        List<PlanNode> children = cases.isPresent()
                ? rows(path, parentTitle, spec, cases.get(), section)
                : group.map(inner -> children(path, title, inner)).orElse(List.of());
        return new PlanNode(path, name, title, about.at(), spec, Optional.empty(), section, children, true);
    }

    private List<PlanNode> rows(NodePath parent, String parentTitle, SpecNode spec, Cases cases, Section section) {
        List<PlanNode> rows = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Cases.Row row : cases.rows()) {
            NodePath path = parent.child(NodePath.Kind.CASE, String.valueOf(row.number()));
            String label = cleared(row.label(about(spec).label(), secretNames));
            String name = names.add(label)
                            && cases.rows().size() > 1
                            && !label.equals(cleared(about(spec).name()))
                    ? label
                    : label + " [" + row.number() + "]";
            String title = title(parentTitle, name);
            List<PlanNode> children = spec instanceof TestSpec
                    ? List.of()
                    : children(
                            path,
                            title,
                            spec instanceof SpecFile file ? file.group().orElseThrow() : (GroupSpec) spec);
            rows.add(new PlanNode(path, name, title, row.at(), spec, Optional.of(row), section, children, true));
        }
        return rows;
    }

    private static About about(SpecNode spec) {
        if (spec instanceof SpecFile file) {
            return file.group().orElseThrow().about();
        }
        return spec instanceof GroupSpec group ? group.about() : ((TestSpec) spec).about();
    }

    /** What rows are called can be the same in two tests of a file; then the second has {@code (2)} behind it. */
    private String title(String parent, String name) {
        return titles.own(parent + WITHIN + name);
    }

    /**
     * Names that are to be told apart: of equal ones the second has {@code (2)} behind it. Confined to one planning.
     */
    private static final class Numbered {

        private final Set<String> taken = new HashSet<>();
        private final Map<String, Integer> last = new HashMap<>();

        String own(String name) {
            String own = name;
            while (!taken.add(own)) {
                own = name + " (" + last.merge(name, 2, (number, first) -> number + 1) + ")";
            }
            return own;
        }
    }
}
