package dev.retort.specs.extension;

import dev.retort.Extension;
import dev.retort.template.Arity;
import dev.retort.template.Surroundings;
import dev.retort.template.TemplateFunction;
import dev.retort.value.Parsed;
import dev.retort.value.Value;
import java.util.List;
import java.util.Optional;

/** {@code ${oops()}}: an extension with a mistake in it. */
public final class OopsFunction implements Extension, TemplateFunction {

    @Override
    public List<TemplateFunction> functions() {
        return List.of(this);
    }

    @Override
    public String name() {
        return "oops";
    }

    @Override
    public Arity arity() {
        return Arity.NONE;
    }

    @Override
    public Parsed<Optional<Value>> call(List<Value> arguments, Surroundings surroundings) {
        throw new IllegalStateException("nobody thought of this");
    }
}
