package dev.retort.junit;

import dev.retort.Assembly;
import dev.retort.plan.Plan;
import dev.retort.plan.PlanNode;
import dev.retort.project.Parameters;
import dev.retort.source.NearestName;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.platform.commons.support.ReflectionSupport;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.UniqueId;

/**
 * The engine's tree, grown by unique ids: engine, class, file, group, test, row; a file that no class stands for is
 * below the engine. An id that leads nowhere becomes one failed test, since JUnit runs nothing of an engine that leaves
 * an id unresolved. Confined to one discovery.
 */
final class SpecTree {

    private final TestDescriptor root;
    private final Assembly assembly;
    private final Parameters parameters;
    private final DisplayNames names;
    private final LooseFiles files;
    private final Map<UniqueId, TestDescriptor> known = new HashMap<>();

    SpecTree(TestDescriptor root, Assembly assembly, Parameters parameters) {
        this.root = root;
        this.assembly = assembly;
        this.parameters = parameters;
        this.names = DisplayNames.of(parameters.names());
        this.files = new LooseFiles(assembly, parameters);
    }

    UniqueId id() {
        return root.getUniqueId();
    }

    LooseFiles files() {
        return files;
    }

    /** The id of a class that stands for specs: this very one, whichever class loader it is from. */
    UniqueId idOf(Class<?> type) {
        UniqueId id = id().append(ClassDescriptor.SEGMENT, type.getName());
        known.computeIfAbsent(id, unknown -> ClassDescriptor.of(id, type, assembly, parameters));
        return id;
    }

    /** Adds what that id leads to, with all that is in it. */
    void add(UniqueId id) {
        TestDescriptor at = root;
        for (UniqueId.Segment step : NodeUniqueId.below(id(), id)) {
            if (at instanceof FaultDescriptor) {
                return; // what is below a fault is that fault
            }
            at = child(at, at.getUniqueId().append(step));
        }
        addAllBelow(at);
    }

    private void addAllBelow(TestDescriptor parent) {
        if (parent instanceof ClassDescriptor type && type.plan().isEmpty()) {
            child(type, type.getUniqueId().append(FaultDescriptor.SEGMENT, "no spec file found"));
        }
        for (PlanNode node : nodesBelow(parent)) {
            addAllBelow(child(
                    parent,
                    NodeUniqueId.append(parent.getUniqueId(), node.path().last())));
        }
    }

    private TestDescriptor child(TestDescriptor parent, UniqueId id) {
        TestDescriptor child = known.computeIfAbsent(id, unknown -> created(parent, id));
        parent.addChild(child); // changes nothing where it is there already
        return child;
    }

    private TestDescriptor created(TestDescriptor parent, UniqueId id) {
        UniqueId.Segment step = id.getLastSegment();
        if (parent == root) {
            return ClassDescriptor.SEGMENT.equals(step.getType()) ? type(id) : file(id);
        }
        if (parent instanceof ClassDescriptor type && type.plan().isEmpty()) {
            return new FaultDescriptor(id, type.nothingFound());
        }
        Plan plan = parent instanceof NodeDescriptor node
                ? node.plan()
                : ((ClassDescriptor) parent).plan().orElseThrow();
        return nodesBelow(parent).stream()
                .filter(node -> NodeUniqueId.isSame(step, node.path().last()))
                .findFirst()
                .<TestDescriptor>map(node -> new NodeDescriptor(id, plan, node, names))
                .orElseGet(() -> new FaultDescriptor(id, nothingIn(parent, step)));
    }

    private TestDescriptor type(UniqueId id) {
        String name = id.getLastSegment().getValue();
        return ReflectionSupport.tryToLoadClass(name)
                .toOptional()
                .filter(ClassDescriptor::standsForSpecs)
                .<TestDescriptor>map(type -> ClassDescriptor.of(id, type, assembly, parameters))
                .orElseGet(() -> new FaultDescriptor(id, "no class `" + name + "` with @HttpSpecs"));
    }

    private TestDescriptor file(UniqueId id) {
        String name = id.getLastSegment().getValue();
        return Optional.of(name)
                .filter(file -> id.getLastSegment().getType().equals(NodeUniqueId.FILE))
                .flatMap(files::plan)
                .<TestDescriptor>map(
                        plan -> new NodeDescriptor(id, plan, plan.files().get(0), names))
                .orElseGet(() -> new FaultDescriptor(id, files.nothingAt(name)));
    }

    private static List<PlanNode> nodesBelow(TestDescriptor parent) {
        if (parent instanceof NodeDescriptor node) {
            return node.node().children();
        }
        return parent instanceof ClassDescriptor type
                ? type.plan().map(Plan::files).orElse(List.of())
                : List.of();
    }

    private static String nothingIn(TestDescriptor parent, UniqueId.Segment step) {
        String where = parent instanceof NodeDescriptor node
                ? node.node().path().file().text()
                : parent.getDisplayName();
        List<String> there = nodesBelow(parent).stream()
                .map(node -> node.path().last().name())
                .toList();
        String suggestion = NearestName.suggestion(step.getValue(), there);
        return "no " + step.getType() + " `" + step.getValue() + "` in " + where
                + (suggestion.isEmpty() ? "" : "; " + suggestion);
    }

    /**
     * Brings files that were selected by themselves below the class that stands for them, if one does: each runs once.
     */
    void settle() {
        Map<Path, UniqueId> homes = new HashMap<>();
        root.getChildren().stream()
                .filter(ClassDescriptor.class::isInstance)
                .map(ClassDescriptor.class::cast)
                .forEach(type -> type.places().forEach(homes::putIfAbsent));
        for (TestDescriptor child : List.copyOf(root.getChildren())) {
            if (child instanceof NodeDescriptor file) {
                Optional.ofNullable(homes.get(NodeSource.place(file.plan(), file.node())))
                        .ifPresent(home -> move(file, home));
            }
        }
    }

    private void move(NodeDescriptor file, UniqueId home) {
        root.removeChild(file);
        file.leaves().forEach(leaf -> {
            UniqueId id = home;
            for (UniqueId.Segment step : NodeUniqueId.below(file.getUniqueId(), leaf.getUniqueId())) {
                id = id.append(step);
            }
            add(id);
        });
    }
}
