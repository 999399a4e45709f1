package dev.retort.junit;

import java.util.List;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.MultipleFailuresError;

/** Several differences of one test. Says our text; the original would add a list of its own. */
final class SpecFailure extends MultipleFailuresError {

    private final String message;

    SpecFailure(String message, List<AssertionFailedError> parts) {
        super(null, parts);
        this.message = message;
    }

    @Override
    public String getMessage() {
        return message;
    }
}
