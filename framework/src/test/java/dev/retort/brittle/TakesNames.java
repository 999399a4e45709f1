package dev.retort.brittle;

import dev.retort.Extension;
import dev.retort.template.Arity;
import dev.retort.template.Surroundings;
import dev.retort.template.TemplateFunction;
import dev.retort.value.Parsed;
import dev.retort.value.Value;
import java.util.List;
import java.util.Optional;

/** Which brings names that others have. */
public final class TakesNames implements Extension {

    @Override
    public List<TemplateFunction> functions() {
        return List.of(new Named("uuid"), new Named("brittle"));
    }

    private record Named(String name) implements TemplateFunction {
        @Override
        public Arity arity() {
            return Arity.NONE;
        }

        @Override
        public Parsed<Optional<Value>> call(List<Value> arguments, Surroundings surroundings) {
            return Parsed.good(Optional.empty());
        }
    }
}
