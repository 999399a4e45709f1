package dev.retort.junit;

import org.junit.platform.engine.EngineDiscoveryRequest;
import org.junit.platform.engine.support.discovery.EngineDiscoveryRequestResolver;

/** From selectors to descriptors: one resolver a kind of selector. */
final class Discovery {

    private static final EngineDiscoveryRequestResolver<EngineRoot> RESOLVER =
            EngineDiscoveryRequestResolver.<EngineRoot>builder()
                    .addSelectorResolver(context ->
                            new ContainerSelectors(context.getClassNameFilter(), context.getEngineDescriptor()))
                    .addSelectorResolver(context -> new ClassSelectors(context.getEngineDescriptor()))
                    .addSelectorResolver(context -> new IdSelectors(context.getEngineDescriptor()))
                    .addSelectorResolver(context -> new FileSelectors(context.getEngineDescriptor()))
                    .addSelectorResolver(new FolderSelectors())
                    .addSelectorResolver(context -> new ResourceSelectors(context.getEngineDescriptor()))
                    .addSelectorResolver(new RowSelectors())
                    .build();

    private Discovery() {}

    static void resolve(EngineDiscoveryRequest request, EngineRoot root) {
        RESOLVER.resolve(request, root);
        new Adoption(root).perform();
    }
}
