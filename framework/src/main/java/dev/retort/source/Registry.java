package dev.retort.source;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Things found by their names; immutable. An open set: nothing switches over what is in it. */
public final class Registry<T extends Named> {

    private final String what;
    private final Map<String, T> entries;

    private Registry(String what, Map<String, T> entries) {
        this.what = what;
        this.entries = entries;
    }

    /**
     * @param what one of them, for messages: {@code operator}
     * @throws IllegalArgumentException if two have the same name
     */
    public static <T extends Named> Registry<T> of(String what, Iterable<? extends T> entries) {
        Map<String, T> byName = new LinkedHashMap<>();
        for (T entry : entries) {
            if (byName.putIfAbsent(entry.name(), entry) != null) {
                throw new IllegalArgumentException("two %ss are named `%s`".formatted(what, entry.name()));
            }
        }
        return new Registry<>(what, byName);
    }

    public Optional<T> find(String name) {
        return Optional.ofNullable(entries.get(name));
    }

    /** As {@link #find(String)}; a name that is unknown is told, with the nearest that is known. */
    public Optional<T> find(SourceNode.Scalar name, Problems problems) {
        return find(name.text(), name.at(), problems);
    }

    /** As {@link #find(String)}; a name that is unknown is told, with the nearest that is known. */
    public Optional<T> find(String name, Location at, Problems problems) {
        Optional<T> found = find(name);
        if (found.isEmpty()) {
            problems.add(
                    "unknown-" + what.replace(' ', '-'),
                    at,
                    "unknown " + what + " `" + name + "`",
                    NearestName.suggestion(name, entries.keySet()));
        }
        return found;
    }

    public Set<String> names() {
        return Collections.unmodifiableSet(entries.keySet());
    }

    public String what() {
        return what;
    }

    /** All of them, in the order given. */
    public Collection<T> entries() {
        return Collections.unmodifiableCollection(entries.values());
    }
}
