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

    /** @param what one of them, for messages: {@code operator} */
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
