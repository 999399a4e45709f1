package dev.retort.run;

import dev.retort.source.Location;
import dev.retort.source.Problems;
import java.util.Optional;
import java.util.function.Supplier;

/** Calls what extensions may have written: what they throw is a problem of the test at hand, and of no other. */
final class Guard {

    private Guard() {}

    /** The result; empty where there is none, or where the call threw, which is among the problems then. */
    static <T> Optional<T> call(Supplier<Optional<T>> call, Location at, Problems problems) {
        try {
            return call.get();
        } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError thrown) {
            problems.add("exception", at, message(thrown), "an extension threw it, or this is a mistake in Retort");
            return Optional.empty();
        }
    }

    private static String message(Throwable thrown) {
        String why = thrown.getMessage() == null ? "" : ": " + thrown.getMessage();
        StackTraceElement[] trace = thrown.getStackTrace();
        String where = trace.length == 0 ? "" : ", thrown in " + trace[0];
        return thrown.getClass().getName() + why + where;
    }
}
