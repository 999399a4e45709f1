package dev.retort.junit;

import dev.retort.http.Cancellation;
import dev.retort.run.Run;
import org.junit.platform.engine.EngineExecutionListener;
import org.junit.platform.engine.TestExecutionResult;
import org.opentest4j.AssertionFailedError;

/** Performs what is left in the tree, class by class, and tells JUnit. */
final class Execution {

    private final EngineRoot root;
    private final EngineExecutionListener listener;

    Execution(EngineRoot root, EngineExecutionListener listener) {
        this.root = root;
        this.listener = listener;
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
            try (Cancellation cancellation = Cancellation.root();
                    Run run = root.assembly().open(type.plan(), new PlatformListener(type, listener), cancellation)) {
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
