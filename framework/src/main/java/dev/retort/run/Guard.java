package dev.retort.run;

import dev.retort.source.Location;
import dev.retort.source.Problem;
import dev.retort.source.Problems;
import dev.retort.spec.Authors;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Calls what extensions may have written: what they throw is a problem of the test at hand, and of no other. That holds
 * for a checked exception of a language that does not know them, for a lack of memory, which one test may cause, and
 * for an error of somebody's own, too.
 *
 * @param authors whose mistake an exception is
 */
record Guard(Authors authors) {

    /** The result; empty where there is none, or where the call threw, which is among the problems then. */
    <T> Optional<T> call(Supplier<Optional<T>> call, Location at, Problems problems) {
        try {
            return call.get();
        } catch (Throwable thrown) {
            Problem blame = authors.blame(thrown, Guard.class, at);
            problems.add(blame.code(), at, blame.message(), blame.suggestion().orElse(""));
            return Optional.empty();
        }
    }
}
