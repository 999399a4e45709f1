package dev.retort.template;

import dev.retort.value.Parsed;
import dev.retort.value.Value;
import java.util.List;
import java.util.Optional;

/** A filter that makes a value of any value, or fails, and needs nothing of the world around. */
interface ValueFilter extends PresentFilter {

    Parsed<? extends Value> of(Value value, List<Value> arguments);

    @Override
    default Parsed<Optional<Value>> of(Value value, List<Value> arguments, Surroundings surroundings) {
        return of(value, arguments).map(Optional::of);
    }
}
