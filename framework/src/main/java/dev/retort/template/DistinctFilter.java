package dev.retort.template;

import dev.retort.value.Items;
import dev.retort.value.Parsed;
import dev.retort.value.Value;
import java.util.List;

/** {@code distinct}: the items of an array, of equal ones the first. */
final class DistinctFilter implements ValueFilter {

    @Override
    public String name() {
        return "distinct";
    }

    @Override
    public Arity arity() {
        return Arity.NONE;
    }

    @Override
    public Parsed<Items> of(Value value, List<Value> arguments) {
        return Wanted.value(value)
                .array()
                .map(items -> new Items(items.stream().distinct().toList()));
    }
}
