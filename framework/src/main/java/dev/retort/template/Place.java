package dev.retort.template;

import dev.retort.value.Parsed;
import dev.retort.value.Value;

/** A place where a value is put into text, and what must be done to it there; immutable. */
@FunctionalInterface
public interface Place {

    /**
     * That value as it has to stand in this place, or why it cannot.
     *
     * @param first whether nothing stands before it in the text
     */
    Parsed<String> insert(Value value, boolean first);

    /**
     * As {@link #insert}, for places where it matters what stands before the value.
     *
     * @param before the text so far, as it is
     */
    default Parsed<String> insertAfter(String before, Value value) {
        return insert(value, before.isEmpty());
    }
}
