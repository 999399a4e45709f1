package dev.retort.junit;

import dev.retort.Assembly;
import org.junit.platform.engine.EngineDiscoveryRequest;
import org.junit.platform.engine.ExecutionRequest;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestEngine;
import org.junit.platform.engine.UniqueId;

/** Runs specs on the JUnit Platform. Thin: what runs, and in which order, is decided by the plan and the run. */
public final class RetortTestEngine implements TestEngine {

    static final String ID = "retort";

    private final Assembly assembly = Assembly.withExtensions();

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public TestDescriptor discover(EngineDiscoveryRequest request, UniqueId uniqueId) {
        EngineRoot root =
                new EngineRoot(uniqueId, assembly, PlatformParameters.of(request.getConfigurationParameters()));
        Discovery.resolve(request, root);
        return root;
    }

    @Override
    public void execute(ExecutionRequest request) {
        EngineRoot root = (EngineRoot) request.getRootTestDescriptor();
        new Execution(root, request.getEngineExecutionListener(), PlatformCancellation.of(request)).perform();
    }
}
