package dev.retort.value;

import java.util.List;
import java.util.Optional;

/**
 * Content that was read as JSON.
 *
 * @param value the value; absent where the content is empty or only white space, which is not JSON's {@code null}
 * @param notes what is worth knowing about it: members that stand twice in one object
 */
public record JsonDocument(Optional<Value> value, List<String> notes) {

    public JsonDocument {
        notes = List.copyOf(notes);
    }
}
