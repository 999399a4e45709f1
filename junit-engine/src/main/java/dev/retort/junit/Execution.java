package dev.retort.junit;

import dev.retort.run.Run;
import java.util.function.BooleanSupplier;
import org.junit.platform.engine.EngineExecutionListener;
import org.junit.platform.engine.TestExecutionResult;
import org.opentest4j.AssertionFailedError;

/** Performs what is left in the tree, class by class, and tells JUnit. */
final class Execution {

    private final EngineRoot root;
    private final EngineExecutionListener listener;
    private final BooleanSupplier stop;

    Execution(EngineRoot root, EngineExecutionListener listener, BooleanSupplier stop) {
        this.root = root;
        this.listener = listener;
        this.stop = stop;
    }

    void perform() {
        listener.executionStarted(root);
        root.classes().forEach(this::perform);
        listener.executionFinished(root, TestExecutionResult.successful());
    }

    private void perform(ClassDescriptor type) {
        listener.executionStarted(type);
        type.faults().forEach(this::fail);
        if (type.specs().found().isPresent()) {
            try (Run run = root.assembly().open(type.plan(), new PlatformListener(type, listener), stop)) {
                run.perform();
            }
        }
        listener.executionFinished(type, TestExecutionResult.successful());
    }

    private void fail(FaultDescriptor fault) {
        listener.executionStarted(fault);
        AssertionFailedError failure = new AssertionFailedError(fault.message());
        failure.setStackTrace(new StackTraceElement[0]);
        listener.executionFinished(fault, TestExecutionResult.failed(failure));
    }
}
