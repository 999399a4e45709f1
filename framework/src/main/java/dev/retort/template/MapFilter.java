package dev.retort.template;

import dev.retort.value.Items;
import dev.retort.value.Parsed;
import dev.retort.value.Value;
import java.util.List;
import java.util.Optional;

/** {@code map('price')}: of each item of an array what lies there; an item that has nothing there is left out. */
final class MapFilter implements ValueFilter {

    @Override
    public String name() {
        return "map";
    }

    @Override
    public Arity arity() {
        return Arity.ONE;
    }

    @Override
    public Optional<String> faultIn(List<Value> constants) {
        return Selector.argument(constants).failure().map(Parsed.Bad::reason);
    }

    @Override
    public Parsed<Items> of(Value value, List<Value> arguments) {
        return Wanted.value(value)
                .array()
                .flatMap(items -> Selector.argument(arguments)
                        .map(selector -> new Items(items.stream()
                                .map(selector::of)
                                .flatMap(Optional::stream)
                                .toList())));
    }
}
