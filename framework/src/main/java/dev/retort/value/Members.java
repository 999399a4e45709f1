package dev.retort.value;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * An object: members in the order written. A member may be made only when somebody asks for it ({@code response.json}
 * is parsed by the first who reads it); such a member may turn out to be absent, and whoever supplies it remembers it.
 */
public final class Members implements Value {

    public static final Members EMPTY = new Members(Map.of(), Map.of());

    private final Map<String, Supplier<Optional<Value>>> members;
    private final Map<String, Supplier<Optional<Value>>> lookup;

    private Members(Map<String, Supplier<Optional<Value>>> members, Map<String, Supplier<Optional<Value>>> lookup) {
        this.members = members;
        this.lookup = lookup;
    }

    /** An object of these members, in the map's order. */
    public static Members of(Map<String, ? extends Value> members) {
        Map<String, Supplier<Optional<Value>>> suppliers = suppliers(members);
        return new Members(suppliers, suppliers);
    }

    /** An object of members that are found by their names in any case, as fields of HTTP are. */
    public static Members ignoringCase(Map<String, ? extends Value> members) {
        Map<String, Supplier<Optional<Value>>> suppliers = suppliers(members);
        Map<String, Supplier<Optional<Value>>> lookup = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        lookup.putAll(suppliers);
        return new Members(suppliers, lookup);
    }

    /** An object whose members are asked for one by one; each supplier must be thread-safe and give the same always. */
    public static Members lazily(Map<String, Supplier<Optional<Value>>> members) {
        Map<String, Supplier<Optional<Value>>> suppliers = new LinkedHashMap<>(members);
        return new Members(suppliers, suppliers);
    }

    private static Map<String, Supplier<Optional<Value>>> suppliers(Map<String, ? extends Value> members) {
        Map<String, Supplier<Optional<Value>>> suppliers = new LinkedHashMap<>();
        members.forEach((name, value) -> {
            Optional<Value> present = Optional.of(value);
            suppliers.put(name, () -> present);
        });
        return suppliers;
    }

    @Override
    public Kind kind() {
        return Kind.OBJECT;
    }

    @Override
    public Optional<Value> member(String name) {
        Supplier<Optional<Value>> supplier = lookup.get(name);
        return supplier == null ? Optional.empty() : supplier.get();
    }

    /** The names, in order; of a lazy member also when it would turn out to be absent. */
    public Set<String> names() {
        return Collections.unmodifiableSet(members.keySet());
    }

    public int size() {
        return members.size();
    }

    /** All members that are present, made if need be, in order. */
    public Map<String, Value> toMap() {
        Map<String, Value> present = new LinkedHashMap<>();
        members.forEach((name, supplier) -> supplier.get().ifPresent(value -> present.put(name, value)));
        return Collections.unmodifiableMap(present);
    }

    /** Equal without regard to order, as objects of JSON are; in few frames a level, as in {@link Items}. */
    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Members that)) {
            return false;
        }
        Map<String, Value> mine = toMap();
        Map<String, Value> theirs = that.toMap();
        if (!mine.keySet().equals(theirs.keySet())) {
            return false;
        }
        for (Map.Entry<String, Value> member : mine.entrySet()) {
            if (!member.getValue().equals(theirs.get(member.getKey()))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        int hash = 0;
        for (Map.Entry<String, Value> member : toMap().entrySet()) {
            hash += member.getKey().hashCode() ^ member.getValue().hashCode();
        }
        return hash;
    }

    @Override
    public String toString() {
        return "Members" + toMap();
    }
}
