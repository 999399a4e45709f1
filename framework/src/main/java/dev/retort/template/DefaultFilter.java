package dev.retort.template;

import dev.retort.value.Parsed;
import dev.retort.value.Value;
import java.util.List;
import java.util.Optional;

/** {@code default('x')}: that value in place of an absent one. JSON's null is not absent. */
final class DefaultFilter implements TemplateFilter {

    @Override
    public String name() {
        return "default";
    }

    @Override
    public Arity arity() {
        return Arity.ONE;
    }

    @Override
    public boolean mendsAbsence() {
        return true;
    }

    @Override
    public Parsed<Optional<Value>> apply(Optional<Value> value, List<Value> arguments, Surroundings surroundings) {
        return Parsed.good(Optional.of(value.orElse(arguments.get(0))));
    }
}
