package dev.retort.junit;

import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.AbstractTestDescriptor;

/** A test that fails without a run, since what was asked for is not there: nothing is left out in silence. */
final class FaultDescriptor extends AbstractTestDescriptor {

    static final String SEGMENT = "fault";

    private final String message;

    /** @param message why; its first line is complete in itself */
    FaultDescriptor(UniqueId id, String message) {
        super(id, id.getLastSegment().getValue());
        this.message = message;
    }

    String message() {
        return message;
    }

    @Override
    public Type getType() {
        return Type.TEST;
    }
}
