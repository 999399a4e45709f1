package dev.retort.spec.expect;

import dev.retort.source.Fields;
import dev.retort.source.Named;
import dev.retort.source.SourceNode;
import dev.retort.spec.Reading;

/** A kind of expectation; its name is the key under {@code expect}: {@code status}. Stateless. */
public interface ExpectationKind extends Named {

    /**
     * Reads what stands behind the key; what is wrong with it goes to the reading's problems.
     *
     * @param entry the key, with its place, and what stands behind it
     * @param beside all keys of {@code expect}: a kind may take one that only it understands
     */
    Expectation read(SourceNode.Entry entry, Fields beside, Reading reading);

    /** Whether it says something of exchanges that failed, so that it may stand beside {@code error}. */
    default boolean standsBesideError() {
        return false;
    }

    /** Whether it looks at the content of an answer: content that nothing reads is counted, and may have any size. */
    default boolean readsContent() {
        return true;
    }
}
