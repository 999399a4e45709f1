package dev.retort.junit;

import dev.retort.plan.Plan;
import dev.retort.plan.PlanNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.UniqueId;

/** Brings a file that was selected by itself below the class that stands for it, if one does: it runs once, there. */
final class Adoption {

    private final EngineRoot root;
    private final DisplayNames names;

    Adoption(EngineRoot root) {
        this.root = root;
        this.names = DisplayNames.of(root.parameters().names());
    }

    void perform() {
        List<ClassDescriptor> classes = root.getChildren().stream()
                .filter(ClassDescriptor.class::isInstance)
                .map(ClassDescriptor.class::cast)
                .toList();
        for (TestDescriptor child : List.copyOf(root.getChildren())) {
            if (child instanceof NodeDescriptor file && classes.stream().anyMatch(type -> isAdopted(file, type))) {
                root.removeChild(file);
            }
        }
    }

    private boolean isAdopted(NodeDescriptor file, ClassDescriptor type) {
        for (Plan plan : type.specs().found().stream().toList()) {
            Path place = place(file.plan(), file.node());
            Optional<PlanNode> same = plan.files().stream()
                    .filter(each -> place(plan, each).equals(place))
                    .findFirst();
            if (same.isPresent()) {
                merge(
                        file,
                        type,
                        NodeUniqueId.append(
                                type.getUniqueId(), same.get().path().last()),
                        plan,
                        same);
                return true;
            }
        }
        return false;
    }

    private static Path place(Plan plan, PlanNode file) {
        return LooseFiles.real(plan.project().root().resolve(file.path().last().name()));
    }

    /** Adds what is selected in {@code from} to the node of that id below {@code parent}. */
    private void merge(TestDescriptor from, TestDescriptor parent, UniqueId id, Plan plan, Optional<PlanNode> node) {
        Optional<TestDescriptor> into = parent.getChildren().stream()
                .filter(child -> child.getUniqueId().equals(id))
                .<TestDescriptor>map(child -> child)
                .findFirst()
                .or(() -> added(from, parent, id, plan, node));
        into.ifPresent(home -> from.getChildren()
                .forEach(child ->
                        merge(child, home, id.append(child.getUniqueId().getLastSegment()), plan, same(child, node))));
    }

    private Optional<TestDescriptor> added(
            TestDescriptor from, TestDescriptor parent, UniqueId id, Plan plan, Optional<PlanNode> node) {
        Optional<TestDescriptor> copy = from instanceof FaultDescriptor fault
                ? Optional.of(new FaultDescriptor(id, fault.getDisplayName(), fault.message()))
                : node.map(found -> new NodeDescriptor(id, plan, found, names));
        copy.ifPresent(parent::addChild);
        return copy;
    }

    private static Optional<PlanNode> same(TestDescriptor child, Optional<PlanNode> parent) {
        return parent.stream()
                .flatMap(node -> node.children().stream())
                .filter(node -> NodeUniqueId.isSame(
                        child.getUniqueId().getLastSegment(), node.path().last()))
                .findFirst();
    }
}
