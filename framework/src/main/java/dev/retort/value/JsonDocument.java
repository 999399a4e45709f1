package dev.retort.value;

import java.util.List;
import java.util.Optional;

/**
 * A text that was read as JSON.
 *
 * @param value empty where there was nothing but white space
 * @param notes what a reader should know: a member that stands there twice
 */
public record JsonDocument(Optional<Value> value, List<String> notes) {

    public JsonDocument {
        notes = List.copyOf(notes);
    }
}
