package dev.retort.junit;

import dev.retort.plan.NodePath;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.discovery.IterationSelector;
import org.junit.platform.engine.support.discovery.SelectorResolver;

/**
 * Rows of {@code cases}, counted from 0 by JUnit and from 1 by us, of the test or group that another selector means.
 */
final class RowSelectors implements SelectorResolver {

    @Override
    public Resolution resolve(IterationSelector selector, Context context) {
        Set<DiscoverySelector> rows = context.resolve(selector.getParentSelector()).stream()
                .flatMap(parent -> selector.getIterationIndices().stream()
                        .map(index -> new NodePath.Segment(NodePath.Kind.CASE, String.valueOf(index + 1)))
                        .map(row -> NodeUniqueId.append(parent.getUniqueId(), row)))
                .map(DiscoverySelectors::selectUniqueId)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return rows.isEmpty() ? Resolution.unresolved() : Resolution.selectors(rows);
    }
}
