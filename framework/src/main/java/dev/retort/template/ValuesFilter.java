package dev.retort.template;

import dev.retort.value.Items;
import dev.retort.value.Parsed;
import dev.retort.value.Value;
import java.util.List;

/** {@code values}: the values of an object's members, in order. */
final class ValuesFilter implements ValueFilter {

    @Override
    public String name() {
        return "values";
    }

    @Override
    public Arity arity() {
        return Arity.NONE;
    }

    @Override
    public Parsed<Items> of(Value value, List<Value> arguments) {
        return Wanted.value(value)
                .object()
                .map(members -> new Items(List.copyOf(members.toMap().values())));
    }
}
