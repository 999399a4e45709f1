package dev.retort.template;

import dev.retort.value.Value;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the tests of a file captured so far; the last capture of a name counts. Thread-safe: guarded by itself.
 *
 * <p>A parallel child works on a {@link #copy()}; when its group ends, the {@link #changes()} of each child are merged
 * into the original, in the order in which the children are written (RULES 15).
 */
final class Captures {

    private final Map<String, Used> captured;
    private final Map<String, Used> changes = new LinkedHashMap<>();

    Captures() {
        this(Map.of());
    }

    private Captures(Map<String, Used> captured) {
        this.captured = new LinkedHashMap<>(captured);
    }

    synchronized void put(String name, Value value, Origin origin) {
        Used capture = new Used(name, value, origin, false);
        captured.put(name, capture);
        changes.put(name, capture);
    }

    synchronized Optional<Used> get(String name) {
        return Optional.ofNullable(captured.get(name));
    }

    synchronized Set<String> names() {
        return Set.copyOf(captured.keySet());
    }

    /** The captures as they are now, for one who goes on alone from here. */
    synchronized Captures copy() {
        return new Captures(captured);
    }

    /** What was captured since this was made, the last of each name. */
    synchronized Map<String, Used> changes() {
        return Map.copyOf(changes);
    }

    /** Takes over what another captured. */
    synchronized void merge(Map<String, Used> others) {
        captured.putAll(others);
        changes.putAll(others);
    }
}
