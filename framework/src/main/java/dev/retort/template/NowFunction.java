package dev.retort.template;

import dev.retort.value.Moment;
import dev.retort.value.Parsed;
import dev.retort.value.Value;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** {@code now()}: the moment of the call, in UTC. */
final class NowFunction implements TemplateFunction {

    @Override
    public String name() {
        return "now";
    }

    @Override
    public Arity arity() {
        return Arity.NONE;
    }

    @Override
    public Parsed<Optional<Value>> call(List<Value> arguments, Surroundings surroundings) {
        return Parsed.good(Optional.of(new Moment(surroundings.clock().instant().atOffset(ZoneOffset.UTC))));
    }
}
