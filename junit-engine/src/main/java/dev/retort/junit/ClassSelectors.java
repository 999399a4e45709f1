package dev.retort.junit;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.discovery.ClassSelector;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.support.discovery.SelectorResolver;

/** A class that stands for specs: below it all of its spec files. */
final class ClassSelectors implements SelectorResolver {

    private final EngineRoot root;

    ClassSelectors(EngineRoot root) {
        this.root = root;
    }

    @Override
    public Resolution resolve(ClassSelector selector, Context context) {
        return ClassSpecs.of(selector.getJavaClass(), root.assembly(), root.parameters())
                .flatMap(specs ->
                        context.addToParent(parent -> Optional.of(new ClassDescriptor(parent.getUniqueId(), specs))))
                .map(type -> Resolution.match(Match.exact(type, () -> below(type))))
                .orElse(Resolution.unresolved());
    }

    private static Set<DiscoverySelector> below(ClassDescriptor type) {
        UniqueId id = type.getUniqueId();
        if (type.specs().found().isEmpty()) {
            return Set.of(DiscoverySelectors.selectUniqueId(id.append(IdSelectors.FAULT, "no spec file found")));
        }
        return type.specs().plan().files().stream()
                .map(file -> DiscoverySelectors.selectUniqueId(
                        NodeUniqueId.append(id, file.path().last())))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
