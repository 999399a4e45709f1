package dev.retort.junit;

import org.junit.platform.engine.EngineExecutionListener;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestExecutionResult;
import org.opentest4j.AssertionFailedError;

/** Tells JUnit what no run tells: the tests that fail without one, and the containers that have no other tests. */
final class Faults {

    private final EngineExecutionListener listener;

    Faults(EngineExecutionListener listener) {
        this.listener = listener;
    }

    /** Tells those below a container, which has started and not yet finished. */
    void tellBelow(TestDescriptor container) {
        container.getChildren().stream()
                .filter(child -> !(child instanceof ClassDescriptor) && !runs(child))
                .forEach(this::tell);
    }

    private static boolean runs(TestDescriptor descriptor) {
        return descriptor instanceof NodeDescriptor node && node.node().isLeaf()
                || descriptor.getChildren().stream().anyMatch(Faults::runs);
    }

    private void tell(TestDescriptor descriptor) {
        listener.executionStarted(descriptor);
        if (descriptor instanceof FaultDescriptor fault) {
            AssertionFailedError failure = new AssertionFailedError(fault.message());
            failure.setStackTrace(new StackTraceElement[0]);
            listener.executionFinished(fault, TestExecutionResult.failed(failure));
        } else {
            tellBelow(descriptor);
            listener.executionFinished(descriptor, TestExecutionResult.successful());
        }
    }
}
