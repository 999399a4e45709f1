package dev.retort.template;

import dev.retort.value.Parsed;
import dev.retort.value.Text;
import dev.retort.value.Value;
import java.util.List;
import java.util.Optional;

/** {@code env('NAME')}: an environment variable, always text and never evaluated; absent where it is not set. */
final class EnvFunction implements TemplateFunction {

    @Override
    public String name() {
        return "env";
    }

    @Override
    public Arity arity() {
        return Arity.ONE;
    }

    @Override
    public Parsed<Optional<Value>> call(List<Value> arguments, Surroundings surroundings) {
        return Wanted.argument(arguments, 0)
                .text()
                .map(name -> surroundings.env().apply(name).map(Text::new));
    }

    @Override
    public Optional<String> absence(List<Value> arguments) {
        return Wanted.argument(arguments, 0)
                .text()
                .map(name -> "the environment variable `" + name + "` is not set")
                .toOptional();
    }
}
