package dev.retort.junit;

import dev.retort.plan.Plan;
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
 * Unique ids, which every other selector of specs is turned into. They are read from the engine's own id on, which is
 * longer than one segment below a suite.
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
        if (!id.hasPrefix(root.getUniqueId()) || id.equals(root.getUniqueId())) {
            return Resolution.unresolved();
        }
        UniqueId parent = id.removeLastSegment();
        if (parent.equals(root.getUniqueId()) && isClass(id)) {
            return Resolution.selectors(Set.of(classOf(id)));
        }
        return parent.equals(root.getUniqueId())
                ? matched(context.addToParent(above -> file(id)))
                : matched(context.resolve(selector(parent))
                        .filter(FaultDescriptor.class::isInstance)
                        .or(() -> context.addToParent(() -> selector(parent), above -> descriptor(above, id))));
    }

    /** What is below a fault is that fault. */
    private static Resolution matched(Optional<TestDescriptor> added) {
        return added.map(descriptor -> Resolution.match(Match.exact(descriptor, () -> below(descriptor))))
                .orElse(Resolution.unresolved());
    }

    private static boolean isClass(UniqueId id) {
        return id.getLastSegment().getType().equals(ClassDescriptor.SEGMENT);
    }

    private static DiscoverySelector classOf(UniqueId id) {
        return DiscoverySelectors.selectClass(id.getLastSegment().getValue());
    }

    /** A class is found by a selector of its own, anything below it by its id. */
    private static DiscoverySelector selector(UniqueId id) {
        return isClass(id) ? classOf(id) : DiscoverySelectors.selectUniqueId(id);
    }

    private Optional<TestDescriptor> descriptor(TestDescriptor parent, UniqueId id) {
        if (parent instanceof NodeDescriptor node) {
            return Optional.of(child(node.plan(), node.node().children(), parent, id));
        }
        ClassSpecs specs = ((ClassDescriptor) parent).specs();
        return Optional.of(specs.found()
                .map(plan -> child(plan, plan.files(), parent, id))
                .orElseGet(() -> new FaultDescriptor(id, "no spec file found", specs.nothingFound())));
    }

    /** A file that no class stands for. */
    private Optional<TestDescriptor> file(UniqueId id) {
        UniqueId.Segment last = id.getLastSegment();
        if (!last.getType().equals(NodeUniqueId.FILE)) {
            return Optional.empty();
        }
        return Optional.of(root.files()
                .plan(last.getValue())
                .<TestDescriptor>map(
                        plan -> new NodeDescriptor(id, plan, plan.files().get(0), names))
                .orElseGet(() ->
                        new FaultDescriptor(id, last.getValue(), root.files().nothingAt(last.getValue()))));
    }

    private TestDescriptor child(Plan plan, List<PlanNode> there, TestDescriptor parent, UniqueId id) {
        return there.stream()
                .filter(child ->
                        NodeUniqueId.isSame(id.getLastSegment(), child.path().last()))
                .findFirst()
                .<TestDescriptor>map(found -> new NodeDescriptor(id, plan, found, names))
                .orElseGet(() -> unknown(there, parent, id));
    }

    /** One failed test for what is not there, since an id that nothing resolves ends all of JUnit's discovery. */
    private static FaultDescriptor unknown(List<PlanNode> there, TestDescriptor parent, UniqueId id) {
        UniqueId.Segment last = id.getLastSegment();
        String where = parent instanceof NodeDescriptor node
                ? node.node().path().file().text()
                : parent.getDisplayName();
        String suggestion = NearestName.suggestion(
                last.getValue(),
                there.stream().map(child -> child.path().last().name()).toList());
        return new FaultDescriptor(
                id,
                last.getValue(),
                "no " + last.getType() + " `" + last.getValue() + "` in " + where
                        + (suggestion.isEmpty() ? "" : "; " + suggestion));
    }

    private static Set<DiscoverySelector> below(TestDescriptor descriptor) {
        if (!(descriptor instanceof NodeDescriptor node)) {
            return Set.of();
        }
        return node.node().children().stream()
                .map(child ->
                        NodeUniqueId.append(node.getUniqueId(), child.path().last()))
                .map(DiscoverySelectors::selectUniqueId)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
