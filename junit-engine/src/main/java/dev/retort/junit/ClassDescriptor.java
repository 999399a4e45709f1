package dev.retort.junit;

import dev.retort.plan.NodePath;
import dev.retort.plan.Plan;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.AbstractTestDescriptor;
import org.junit.platform.engine.support.descriptor.ClassSource;

/** A class that stands for specs; Surefire counts only what is below one. */
final class ClassDescriptor extends AbstractTestDescriptor {

    static final String SEGMENT = "class";

    private final ClassSpecs specs;

    ClassDescriptor(UniqueId parent, ClassSpecs specs) {
        super(
                parent.append(SEGMENT, specs.type().getName()),
                specs.type().getSimpleName(),
                ClassSource.from(specs.type()));
        this.specs = specs;
    }

    ClassSpecs specs() {
        return specs;
    }

    /** The plan of what JUnit left in the tree. */
    Plan plan() {
        Set<NodePath> leaves = getDescendants().stream()
                .filter(NodeDescriptor.class::isInstance)
                .map(NodeDescriptor.class::cast)
                .map(NodeDescriptor::node)
                .filter(node -> node.isLeaf())
                .map(node -> node.path())
                .collect(Collectors.toSet());
        return specs.plan().keeping(leaves);
    }

    @Override
    public Type getType() {
        return Type.CONTAINER;
    }

    /** The tests that are known to fail without a run. */
    Set<FaultDescriptor> faults() {
        return getDescendants().stream()
                .filter(FaultDescriptor.class::isInstance)
                .map(FaultDescriptor.class::cast)
                .collect(Collectors.toSet());
    }
}
