package dev.retort.template;

import dev.retort.value.Items;
import dev.retort.value.Parsed;
import dev.retort.value.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * {@code sort} or {@code sort('price')}: the items of an array in ascending order, of themselves or of what lies there.
 * Numbers, texts (by their code points), booleans or moments, all of one kind; equal ones keep their order.
 */
final class SortFilter implements ValueFilter {

    @Override
    public String name() {
        return "sort";
    }

    @Override
    public Arity arity() {
        return new Arity(0, 1);
    }

    @Override
    public Optional<String> faultIn(List<Value> constants) {
        return constants.isEmpty()
                ? Optional.empty()
                : Selector.argument(constants).failure().map(Parsed.Bad::reason);
    }

    @Override
    public Parsed<Items> of(Value value, List<Value> arguments) {
        return Wanted.value(value)
                .array()
                .flatMap(items -> arguments.isEmpty()
                        ? sorted(items, items)
                        : Selector.argument(arguments).flatMap(selector -> by(selector, items)));
    }

    private static Parsed<Items> by(Selector selector, List<Value> items) {
        List<Value> keys = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Optional<Value> key = selector.of(items.get(i));
            if (key.isEmpty()) {
                return Parsed.bad("item " + i + " has nothing there to be sorted by");
            }
            keys.add(key.get());
        }
        return sorted(items, keys);
    }

    private static Parsed<Items> sorted(List<Value> items, List<Value> keys) {
        if (items.isEmpty()) {
            return Parsed.good(Items.EMPTY);
        }
        return Order.of(keys).map(order -> {
            List<Keyed> keyed = new ArrayList<>();
            for (int i = 0; i < items.size(); i++) {
                keyed.add(new Keyed(keys.get(i), items.get(i)));
            }
            keyed.sort(Comparator.comparing(Keyed::key, order));
            return new Items(keyed.stream().map(Keyed::item).toList());
        });
    }

    private record Keyed(Value key, Value item) {}
}
