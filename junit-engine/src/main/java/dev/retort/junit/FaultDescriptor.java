package dev.retort.junit;

import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.AbstractTestDescriptor;

/** A test that fails without a run, since what was asked for is not there: nothing is left out in silence. */
final class FaultDescriptor extends AbstractTestDescriptor {

    private final String message;

    /** @param message why; its first line is complete in itself */
    FaultDescriptor(UniqueId uniqueId, String displayName, String message) {
        super(uniqueId, displayName);
        this.message = message;
    }

    String message() {
        return message;
    }

    @Override
    public TestDescriptor.Type getType() {
        return TestDescriptor.Type.TEST;
    }
}
