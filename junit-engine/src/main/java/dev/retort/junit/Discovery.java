package dev.retort.junit;

import dev.retort.plan.NodePath;
import java.util.List;
import java.util.stream.Stream;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.EngineDiscoveryRequest;
import org.junit.platform.engine.SelectorResolutionResult;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.discovery.IterationSelector;
import org.junit.platform.engine.discovery.UniqueIdSelector;

/**
 * From selectors to descriptors: what a selector means becomes unique ids, and all ids grow one tree; so two selectors
 * give what both mean, and each test once.
 */
final class Discovery {

    private final EngineDiscoveryRequest request;
    private final SpecTree tree;
    private final ClassSelectors classes;
    private final FileSelectors files;

    Discovery(EngineDiscoveryRequest request, SpecTree tree) {
        this.request = request;
        this.tree = tree;
        this.classes = new ClassSelectors(request, tree);
        this.files = new FileSelectors(tree.files(), tree.id());
    }

    void perform() {
        for (DiscoverySelector selector : request.getSelectorsByType(DiscoverySelector.class)) {
            request.getDiscoveryListener().selectorProcessed(tree.id(), selector, resolved(selector));
        }
        tree.settle();
    }

    /** What is thrown is told by JUnit, as the reason why nothing of this engine runs. */
    private SelectorResolutionResult resolved(DiscoverySelector selector) {
        try {
            List<UniqueId> ids = meant(selector).toList();
            ids.forEach(tree::add);
            return ids.isEmpty() ? SelectorResolutionResult.unresolved() : SelectorResolutionResult.resolved();
        } catch (RuntimeException thrown) {
            return SelectorResolutionResult.failed(thrown);
        }
    }

    private Stream<UniqueId> meant(DiscoverySelector selector) {
        if (selector instanceof UniqueIdSelector id) {
            return Stream.of(id.getUniqueId()).filter(one -> one.hasPrefix(tree.id()));
        }
        if (selector instanceof IterationSelector rows) {
            return meant(rows.getParentSelector()).flatMap(repeated -> rows(repeated, rows));
        }
        return Stream.concat(classes.meant(selector), files.meant(selector));
    }

    /** Rows of {@code cases}, counted from 0 by JUnit and from 1 by us. */
    private static Stream<UniqueId> rows(UniqueId repeated, IterationSelector rows) {
        return rows.getIterationIndices().stream()
                .map(index -> new NodePath.Segment(NodePath.Kind.CASE, String.valueOf(index + 1)))
                .map(row -> NodeUniqueId.append(repeated, row));
    }
}
