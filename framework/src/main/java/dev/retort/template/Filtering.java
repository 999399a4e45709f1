package dev.retort.template;

import dev.retort.source.Location;
import dev.retort.source.Problems;
import dev.retort.value.Value;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A chain of filters for values that come from elsewhere: {@code $.id | first}. Immutable and thread-safe. */
public final class Filtering {

    private final Location at;
    private final List<FilterCall> filters;

    Filtering(Location at, List<FilterCall> filters) {
        this.at = at;
        this.filters = List.copyOf(filters);
    }

    /**
     * What the filters make of that value. Where it is absent the result is, but for {@code default}; that it is absent
     * is no problem here.
     */
    public Optional<Value> apply(Optional<Value> value, Scope scope, Problems problems) {
        Evaluated input = Evaluated.of(value, () -> Evaluated.Absent.of(at, "there is no value"));
        return Piped.through(filters, input, scope, problems).optional(problems);
    }

    /** The variables that the filters' arguments name. */
    public Set<NameUse> names() {
        Set<NameUse> names = new LinkedHashSet<>();
        filters.forEach(filter -> filter.tellNames(names::add));
        return names;
    }
}
