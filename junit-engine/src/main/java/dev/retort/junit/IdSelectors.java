package dev.retort.junit;

import dev.retort.plan.NodePath;
import dev.retort.plan.PlanNode;
import dev.retort.source.NearestName;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.discovery.UniqueIdSelector;
import org.junit.platform.engine.support.discovery.SelectorResolver;

/**
 * Unique ids, which also stand for the children of whatever was selected. They are read from the engine's own id on,
 * which is longer than one segment below a suite.
 */
final class IdSelectors implements SelectorResolver {

    static final String FAULT = "fault";

    private final EngineRoot root;
    private final DisplayNames names;

    IdSelectors(EngineRoot root) {
        this.root = root;
        this.names = DisplayNames.of(root.parameters().names());
    }

    @Override
    public Resolution resolve(UniqueIdSelector selector, Context context) {
        UniqueId id = selector.getUniqueId();
        int depth = root.getUniqueId().getSegments().size();
        if (!id.hasPrefix(root.getUniqueId()) || id.getSegments().size() == depth) {
            return Resolution.unresolved();
        }
        UniqueId.Segment last = id.getLastSegment();
        if (id.getSegments().size() == depth + 1) {
            return last.getType().equals(ClassDescriptor.SEGMENT)
                    ? Resolution.selectors(Set.of(DiscoverySelectors.selectClass(last.getValue())))
                    : Resolution.unresolved();
        }
        return context.addToParent(() -> parent(id.removeLastSegment(), depth), parent -> descriptor(parent, id))
                .map(descriptor -> Resolution.match(Match.exact(descriptor, () -> below(descriptor))))
                .orElse(Resolution.unresolved());
    }

    /** A class is found by a selector of its own, anything below it by its id. */
    private static DiscoverySelector parent(UniqueId id, int depth) {
        UniqueId.Segment last = id.getLastSegment();
        return id.getSegments().size() == depth + 1 && last.getType().equals(ClassDescriptor.SEGMENT)
                ? DiscoverySelectors.selectClass(last.getValue())
                : DiscoverySelectors.selectUniqueId(id);
    }

    private Optional<TestDescriptor> descriptor(TestDescriptor parent, UniqueId id) {
        Optional<ClassDescriptor> type = typeOf(parent);
        if (type.isEmpty() || parent instanceof FaultDescriptor) {
            return Optional.empty();
        }
        if (type.get().specs().found().isEmpty()) {
            return Optional.of(new FaultDescriptor(
                    id, "no spec file found", type.get().specs().nothingFound()));
        }
        List<UniqueId.Segment> segments = id.getSegments()
                .subList(
                        type.get().getUniqueId().getSegments().size(),
                        id.getSegments().size());
        Optional<PlanNode> node = NodeUniqueId.path(segments)
                .flatMap(path -> type.get().specs().plan().at(path));
        return Optional.of(node.<TestDescriptor>map(found -> new NodeDescriptor(
                        parent.getUniqueId(),
                        found,
                        type.get().specs().plan().project().root(),
                        names))
                .orElseGet(() -> unknown(type.get(), parent, id)));
    }

    /** One failed test for what is not there, since an id that nothing resolves ends all of JUnit's discovery. */
    private static FaultDescriptor unknown(ClassDescriptor type, TestDescriptor parent, UniqueId id) {
        String wanted = id.getLastSegment().getValue();
        List<String> there = (parent instanceof NodeDescriptor node
                        ? node.node().children()
                        : type.specs().plan().files())
                .stream().map(PlanNode::name).toList();
        String where = parent instanceof NodeDescriptor node
                ? node.node().path().file().text()
                : type.getDisplayName();
        String suggestion = NearestName.suggestion(wanted, there);
        return new FaultDescriptor(
                id,
                wanted,
                "no " + id.getLastSegment().getType() + " `" + wanted + "` in " + where
                        + (suggestion.isEmpty() ? "" : "; " + suggestion));
    }

    private static Optional<ClassDescriptor> typeOf(TestDescriptor descriptor) {
        for (Optional<TestDescriptor> each = Optional.of(descriptor);
                each.isPresent();
                each = each.get().getParent()) {
            if (each.get() instanceof ClassDescriptor type) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    private static Set<DiscoverySelector> below(TestDescriptor descriptor) {
        if (!(descriptor instanceof NodeDescriptor node)) {
            return Set.of();
        }
        return node.node().children().stream()
                .map(PlanNode::path)
                .map(NodePath::last)
                .map(segment -> DiscoverySelectors.selectUniqueId(NodeUniqueId.append(node.getUniqueId(), segment)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
