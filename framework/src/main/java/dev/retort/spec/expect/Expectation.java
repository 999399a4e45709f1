package dev.retort.spec.expect;

import dev.retort.http.TransportFailure;
import dev.retort.source.Problems;
import dev.retort.spec.Answer;
import dev.retort.template.NameUse;
import dev.retort.template.Scope;
import java.util.List;
import java.util.Set;

/** One key of {@code expect}. Immutable and thread-safe. */
public interface Expectation {

    /**
     * Checks an answer: one finding for each thing that is expected, also where it holds.
     *
     * @param problems what kept a value from being rendered
     */
    List<Finding> check(Answer answer, Scope scope, Problems problems);

    /** Checks an exchange that has no answer, which is asked only where a test expects that. */
    default List<Finding> check(TransportFailure failure, Scope scope, Problems problems) {
        return List.of();
    }

    /** Whether it has its own opinion of the status: without one, 400 and above fail the test. */
    default boolean judgesStatus() {
        return false;
    }

    /** Whether it expects that there is no answer. */
    default boolean expectsFailure() {
        return false;
    }

    /** Whether the answer that it expects is a redirect: then redirects are not followed. */
    default boolean expectsRedirect() {
        return false;
    }

    /** The variables that it names. */
    Set<NameUse> names();
}
