package dev.retort.junit;

import dev.retort.Assembly;
import dev.retort.project.Parameters;
import java.util.List;
import org.junit.platform.engine.EngineDiscoveryRequest;
import org.junit.platform.engine.ExecutionRequest;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestEngine;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.EngineDescriptor;

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
        PlatformApi.require();
        Parameters parameters = PlatformParameters.of(request.getConfigurationParameters());
        EngineDescriptor root = new EngineDescriptor(uniqueId, "Retort");
        if (uniqueId.getSegments().size() > 1 || parameters.asRootEngine()) {
            new Discovery(request, new SpecTree(root, assembly, parameters)).perform();
            parameters.tests().map(WantedTests::new).ifPresent(tests -> tests.keepIn(root));
        }
        if (!root.getChildren().isEmpty()) {
            // Surefire asks about each class of a module; where no spec is found, nobody wants to read it
            PlatformWarnings.report(PlatformParameters.warnings(parameters), request, uniqueId);
            PlatformWarnings.report(oddities(root), request, uniqueId);
        }
        return root;
    }

    private static List<String> oddities(TestDescriptor root) {
        return root.getChildren().stream()
                .filter(ClassDescriptor.class::isInstance)
                .flatMap(type -> ((ClassDescriptor) type).oddities().stream())
                .distinct()
                .toList();
    }

    @Override
    public void execute(ExecutionRequest request) {
        new Execution(
                        assembly,
                        request.getEngineExecutionListener(),
                        PlatformFiles.of(request),
                        PlatformCancellation.of(request))
                .perform(request.getRootTestDescriptor());
    }
}
