package dev.retort.junit;

import java.util.function.BooleanSupplier;
import org.junit.platform.engine.ExecutionRequest;

/** Whether JUnit asks to stop; a platform older than 6.0 has no way to. */
final class PlatformCancellation {

    private PlatformCancellation() {}

    static BooleanSupplier of(ExecutionRequest request) {
        return PlatformApi.has("org.junit.platform.engine.CancellationToken") ? Since6.of(request) : () -> false;
    }

    private static final class Since6 {

        private Since6() {}

        static BooleanSupplier of(ExecutionRequest request) {
            return request.getCancellationToken()::isCancellationRequested;
        }
    }
}
