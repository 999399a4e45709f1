package dev.retort.template;

import dev.retort.value.Parsed;
import dev.retort.value.Value;
import java.util.List;
import java.util.Optional;

/** A filter that lets absence pass: all that come with Retort but {@code default}. */
interface PresentFilter extends TemplateFilter {

    Parsed<Optional<Value>> of(Value value, List<Value> arguments, Surroundings surroundings);

    @Override
    default Parsed<Optional<Value>> apply(Optional<Value> value, List<Value> arguments, Surroundings surroundings) {
        return value.map(present -> of(present, arguments, surroundings)).orElseGet(() -> Parsed.good(value));
    }
}
