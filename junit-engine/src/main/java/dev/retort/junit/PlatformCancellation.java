package dev.retort.junit;

import java.util.function.BooleanSupplier;
import org.junit.platform.engine.ExecutionRequest;

/** Whether JUnit asks to stop; a platform older than 6.0 has no way to. */
final class PlatformCancellation {

    private PlatformCancellation() {}

    static BooleanSupplier of(ExecutionRequest request) {
        return isKnown() ? Token.of(request) : () -> false;
    }

    private static boolean isKnown() {
        try {
            Class.forName(
                    "org.junit.platform.engine.CancellationToken", false, PlatformCancellation.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException older) {
            return false;
        }
    }

    /** Loaded only where the platform has what it names. */
    private static final class Token {

        private Token() {}

        static BooleanSupplier of(ExecutionRequest request) {
            return request.getCancellationToken()::isCancellationRequested;
        }
    }
}
