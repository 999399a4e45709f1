package dev.retort.match;

import dev.retort.source.Named;
import dev.retort.source.SourceNode;

/** An operator of the matcher language: {@code $matches}. Stateless and thread-safe; one class each. */
public interface Operator extends Named {

    /**
     * Reads what stands behind the operator; what is wrong with it goes to the reader's problems.
     *
     * @param operand the node behind the operator's key
     * @param reader reads nested matchers and templates of the same kind of place
     */
    Matcher read(SourceNode operand, Matchers reader);

    /** Whether it speaks of arrays as a whole; then the lines of a field are matched as a list. */
    default boolean wantsArray() {
        return false;
    }
}
