package dev.retort.run;

import java.util.Optional;

/** Steps that are all taken, whatever one of them throws; that is thrown when all are over. Confined to one thread. */
final class Ending {

    private Optional<Throwable> thrown = Optional.empty();

    Ending then(Runnable step) {
        try {
            step.run();
        } catch (Throwable problem) {
            if (thrown.isEmpty()) {
                thrown = Optional.of(problem);
            } else if (thrown.get() != problem) {
                thrown.get().addSuppressed(problem);
            }
        }
        return this;
    }

    /** Throws what the first of them threw that threw; what others threw is in it. */
    void rethrow() {
        thrown.ifPresent(Ending::rethrow);
    }

    /** What is neither, since somebody wrote in a language that does not ask, is wrapped. */
    static void rethrow(Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        throw thrown instanceof RuntimeException exception ? exception : new IllegalStateException(thrown);
    }
}
