package dev.retort.template;

import dev.retort.source.Location;
import dev.retort.source.Problems;
import dev.retort.value.Parsed;
import dev.retort.value.Value;
import java.util.Optional;

/**
 * A value that is put into text.
 *
 * @param shown what it is, for messages: {@code `${user.name}`}
 */
record Insertion(Value value, String shown, Location at) {

    Optional<String> into(Place place, String before, Problems problems) {
        Parsed<String> inserted = place.insertAfter(before, value);
        if (inserted instanceof Parsed.Bad<String> bad) {
            problems.add(code(), at, shown + ": " + bad.reason());
        }
        return inserted.toOptional();
    }

    private String code() {
        return switch (value.kind()) {
            case NULL -> "null-in-text";
            case BYTES -> "bytes-in-text";
            case BOOLEAN, NUMBER, STRING, ARRAY, OBJECT, MOMENT -> "value-out-of-place";
        };
    }
}
