package dev.retort.match;

import dev.retort.value.Value;

/** Matches the elements of an array that is never held whole; in constant memory. Confined to one match. */
public interface Tally {

    /** The next element. */
    void next(Value element);

    /** There are no more: tells the mismatches. */
    void end();
}
