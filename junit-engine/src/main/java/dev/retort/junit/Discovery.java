package dev.retort.junit;

import org.junit.platform.engine.EngineDiscoveryRequest;
import org.junit.platform.engine.support.discovery.EngineDiscoveryRequestResolver;

/** From selectors to descriptors: one resolver a kind of selector. */
final class Discovery {

    private static final EngineDiscoveryRequestResolver<EngineRoot> RESOLVER =
            EngineDiscoveryRequestResolver.<EngineRoot>builder()
                    .addClassContainerSelectorResolver(type -> type.isAnnotationPresent(HttpSpecs.class))
                    .addSelectorResolver(context -> new ClassSelectors(context.getEngineDescriptor()))
                    .addSelectorResolver(context -> new IdSelectors(context.getEngineDescriptor()))
                    .build();

    private Discovery() {}

    static void resolve(EngineDiscoveryRequest request, EngineRoot root) {
        RESOLVER.resolve(request, root);
    }
}
