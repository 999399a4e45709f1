package dev.retort.junit;

import dev.retort.plan.Plan;
import dev.retort.plan.PlanNode;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestTag;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.AbstractTestDescriptor;

/** A node of the plan in JUnit's tree, one to one. */
final class NodeDescriptor extends AbstractTestDescriptor {

    private final Plan plan;
    private final PlanNode node;

    /** @param id of a file below the root of the engine it says where the file is, of anything else its path does */
    NodeDescriptor(UniqueId id, Plan plan, PlanNode node, DisplayNames names) {
        super(id, names.of(node), NodeSource.of(plan, node));
        this.plan = plan;
        this.node = node;
    }

    /** What it is part of. */
    Plan plan() {
        return plan;
    }

    PlanNode node() {
        return node;
    }

    /** Itself and the nodes that are left below it. */
    Stream<NodeDescriptor> nodes() {
        return withDescendants().filter(NodeDescriptor.class::isInstance).map(NodeDescriptor.class::cast);
    }

    /** What has nothing below it. */
    Stream<TestDescriptor> leaves() {
        return withDescendants().filter(each -> each.getChildren().isEmpty());
    }

    private Stream<TestDescriptor> withDescendants() {
        return Stream.concat(Stream.of(this), getDescendants().stream());
    }

    @Override
    public Type getType() {
        return node.isLeaf() ? Type.TEST : Type.CONTAINER;
    }

    /** Its own tags and those of what it is in. */
    @Override
    public Set<TestTag> getTags() {
        Set<TestTag> tags = new LinkedHashSet<>();
        node.tags().stream().filter(TestTag::isValid).map(TestTag::create).forEach(tags::add);
        Optional<TestDescriptor> parent = getParent();
        parent.map(TestDescriptor::getTags).ifPresent(tags::addAll);
        return tags;
    }
}
