package dev.retort.plan;

import dev.retort.project.Project;
import dev.retort.spec.SpecFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What will run, and in which order: one tree a file. Immutable and thread-safe. */
@SuppressWarnings("exports") // what the rooms of the project hand each other, and users never name
public final class Plan {

    private final Project project;
    private final List<PlanNode> files;
    private final Map<NodePath, PlanNode> nodes;
    private final Map<NodePath, TestNeeds> needs;

    private Plan(Project project, List<PlanNode> files, Map<NodePath, TestNeeds> needs) {
        this.project = project;
        this.files = List.copyOf(files);
        this.nodes = new HashMap<>();
        this.needs = needs;
        files.forEach(file -> file.tell(node -> nodes.put(node.path(), node)));
    }

    /**
     * The plan of these files, all of them selected. Where the project cannot be used, no file can run: each is told
     * once.
     *
     * @param companions the names that the run itself supplies, like {@code mock}
     */
    public static Plan of(Project project, List<SpecFile> specs, Set<String> companions) {
        List<PlanNode> files = new ArrayList<>();
        Map<NodePath, TestNeeds> needs = new HashMap<>();
        for (SpecFile spec : specs) {
            PlanNode file = PlanTree.of(usable(spec, project).under(project.defaults()), project);
            files.add(file);
            needs.putAll(Needs.of(file, project, companions));
        }
        return new Plan(project, files, needs);
    }

    private static SpecFile usable(SpecFile spec, Project project) {
        return project.problems().isEmpty()
                ? spec
                : new SpecFile(spec.source(), Optional.empty(), project.problems(), spec.secrets());
    }

    /** All of these plans as one, in their order; they are of one project, and no file is in two of them. */
    public static Plan joined(List<Plan> plans) {
        List<PlanNode> files = new ArrayList<>();
        Map<NodePath, TestNeeds> needs = new HashMap<>();
        plans.forEach(plan -> {
            files.addAll(plan.files);
            needs.putAll(plan.needs);
        });
        return new Plan(plans.get(0).project, files, needs);
    }

    public Project project() {
        return project;
    }

    /** The files in the order in which they run. */
    public List<PlanNode> files() {
        return files;
    }

    public Optional<PlanNode> at(NodePath path) {
        return Optional.ofNullable(nodes.get(path));
    }

    /** The group or rows that it is in; empty for a file. */
    public Optional<PlanNode> parent(PlanNode node) {
        return node.path().parent().flatMap(this::at);
    }

    /** Whether it stands in that section of its group, or something around it does. */
    public boolean isPart(PlanNode node, Section section) {
        return node.section() == section
                || parent(node).filter(around -> isPart(around, section)).isPresent();
    }

    /** What that test needs; nothing, where it is no test. */
    public TestNeeds needs(NodePath test) {
        return needs.getOrDefault(test, TestNeeds.NONE);
    }

    /** This plan with only these leaves selected; what they need stays in the plan, unselected. */
    public Plan keeping(Set<NodePath> leaves) {
        List<PlanNode> kept = new ArrayList<>();
        for (PlanNode file : files) {
            PlanNode narrowed = keeping(file, leaves);
            if (narrowed.selected()) {
                kept.add(narrowed);
            }
        }
        return new Plan(project, kept, needs);
    }

    private static PlanNode keeping(PlanNode node, Set<NodePath> leaves) {
        List<PlanNode> children =
                node.children().stream().map(child -> keeping(child, leaves)).toList();
        boolean selected =
                node.isLeaf() ? leaves.contains(node.path()) : children.stream().anyMatch(PlanNode::selected);
        return node.selecting(selected, children);
    }
}
