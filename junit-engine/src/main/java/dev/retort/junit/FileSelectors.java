package dev.retort.junit;

import dev.retort.plan.PlanNode;
import dev.retort.project.SpecFiles;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.discovery.FilePosition;
import org.junit.platform.engine.discovery.FileSelector;
import org.junit.platform.engine.support.discovery.SelectorResolver;

/** A spec file, or those of its tests that a line is in. */
final class FileSelectors implements SelectorResolver {

    private final EngineRoot root;

    FileSelectors(EngineRoot root) {
        this.root = root;
    }

    @Override
    public Resolution resolve(FileSelector selector, Context context) {
        if (!SpecFiles.isSpec(selector.getPath())) {
            return Resolution.unresolved();
        }
        String name = root.files().name(LooseFiles.real(selector.getPath()));
        UniqueId id = root.getUniqueId().append(NodeUniqueId.FILE, name);
        Set<DiscoverySelector> found = root.files().plan(name).stream()
                .flatMap(plan -> plan.files().stream())
                .flatMap(file -> selected(file, selector.getPosition(), id))
                .map(DiscoverySelectors::selectUniqueId)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return found.isEmpty() ? Resolution.unresolved() : Resolution.selectors(found);
    }

    private static Stream<UniqueId> selected(PlanNode file, Optional<FilePosition> position, UniqueId id) {
        return position.map(at -> Lines.nodes(file, at.getLine()))
                .orElse(Stream.of(file))
                .map(node -> NodeUniqueId.below(id, node.path()));
    }
}
