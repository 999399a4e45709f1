package dev.retort.template;

import dev.retort.value.Parsed;
import dev.retort.value.Value;
import java.util.List;
import java.util.Optional;

/** {@code first}: the first item of an array; absent of an empty one. */
final class FirstFilter implements PresentFilter {

    @Override
    public String name() {
        return "first";
    }

    @Override
    public Arity arity() {
        return Arity.NONE;
    }

    @Override
    public Parsed<Optional<Value>> of(Value value, List<Value> arguments, Surroundings surroundings) {
        return Wanted.value(value).array().map(items -> items.isEmpty() ? Optional.empty() : Optional.of(items.get(0)));
    }
}
