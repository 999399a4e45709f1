package dev.retort.specs.real;

import org.junit.jupiter.api.Assumptions;

/**
 * What a test needs of the machine: without it the test is skipped, or fails with {@code -Dretort.servers=required}.
 */
final class Required {

    private static final boolean REQUIRED = "required".equals(System.getProperty("retort.servers"));

    private Required() {}

    /** Ends the test if that does not hold. */
    static void that(boolean present, String reason) {
        if (present) {
            return;
        }
        if (REQUIRED) {
            throw new AssertionError(reason + "; -Dretort.servers=required asks for it");
        }
        Assumptions.abort(reason);
    }
}
