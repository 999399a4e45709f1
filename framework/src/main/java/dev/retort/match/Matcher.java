package dev.retort.match;

import dev.retort.template.NameUse;
import dev.retort.template.Scope;
import dev.retort.value.Value;
import java.util.Optional;
import java.util.Set;

/** What a value has to be. Immutable and thread-safe: made when the spec is read, used by every run. */
public interface Matcher {

    /**
     * Adds a mismatch for every way in which that value is not as it has to be.
     *
     * @param actual empty where it is absent
     * @param at the value's path, for the mismatches
     */
    void match(Optional<Value> actual, ValuePath at, Scope scope, Mismatches mismatches);

    /** The variables that it names. */
    Set<NameUse> names();

    /** What is expected, in words that follow "expected": {@code 201}, {@code to be greater than 3}. */
    String expectation(Scope scope);

    /** A matcher that sees the elements of a long array one by one, where this one can do with that. */
    default Optional<Tally> tally(Scope scope, Mismatches mismatches) {
        return Optional.empty();
    }
}
