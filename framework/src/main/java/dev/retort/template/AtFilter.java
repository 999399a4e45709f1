package dev.retort.template;

import dev.retort.value.Parsed;
import dev.retort.value.Value;
import java.util.List;
import java.util.Optional;

/** {@code at(2)}: that item of an array, counted from 0; {@code at(-1)} is the last; absent beyond the ends. */
final class AtFilter implements PresentFilter {

    @Override
    public String name() {
        return "at";
    }

    @Override
    public Arity arity() {
        return Arity.ONE;
    }

    @Override
    public Parsed<Optional<Value>> of(Value value, List<Value> arguments, Surroundings surroundings) {
        return Wanted.value(value)
                .array()
                .flatMap(items -> Wanted.argument(arguments, 0)
                        .whole(Integer.MIN_VALUE, Integer.MAX_VALUE)
                        .map(index -> at(items, index < 0 ? items.size() + index : index)));
    }

    private static Optional<Value> at(List<Value> items, long index) {
        return 0 <= index && index < items.size() ? Optional.of(items.get((int) index)) : Optional.empty();
    }
}
