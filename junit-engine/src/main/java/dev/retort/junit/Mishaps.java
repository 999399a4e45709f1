package dev.retort.junit;

import java.util.ArrayList;
import java.util.List;
import org.junit.platform.engine.TestExecutionResult;

/** What is thrown inside a container, which should be nothing: that is its failure. */
final class Mishaps {

    private final List<Throwable> thrown = new ArrayList<>();

    void during(Runnable step) {
        try {
            step.run();
        } catch (Throwable mishap) {
            thrown.add(mishap);
        }
    }

    TestExecutionResult result() {
        if (thrown.isEmpty()) {
            return TestExecutionResult.successful();
        }
        Throwable first = thrown.get(0);
        thrown.stream().skip(1).filter(later -> later != first).forEach(first::addSuppressed);
        return TestExecutionResult.failed(first);
    }
}
