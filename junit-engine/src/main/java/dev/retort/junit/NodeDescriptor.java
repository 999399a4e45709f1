package dev.retort.junit;

import dev.retort.plan.PlanNode;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestTag;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.AbstractTestDescriptor;

/** A node of the plan in JUnit's tree, one to one. */
final class NodeDescriptor extends AbstractTestDescriptor {

    private final PlanNode node;

    NodeDescriptor(UniqueId parent, PlanNode node, Path root, DisplayNames names) {
        super(NodeUniqueId.append(parent, node.path().last()), names.of(node), NodeSource.of(node, root));
        this.node = node;
    }

    PlanNode node() {
        return node;
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
