package dev.retort.spec.expect;

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

    /** The variables that it names. */
    Set<NameUse> names();
}
