package dev.retort.template;

import dev.retort.value.Items;
import dev.retort.value.Parsed;
import dev.retort.value.Text;
import dev.retort.value.Value;
import java.util.List;

/** {@code keys}: the names of an object's members, in order. */
final class KeysFilter implements ValueFilter {

    @Override
    public String name() {
        return "keys";
    }

    @Override
    public Arity arity() {
        return Arity.NONE;
    }

    @Override
    public Parsed<Items> of(Value value, List<Value> arguments) {
        return Wanted.value(value)
                .object()
                .map(members ->
                        new Items(members.names().stream().<Value>map(Text::new).toList()));
    }
}
