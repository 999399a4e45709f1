package dev.retort.template;

import dev.retort.source.Location;
import dev.retort.source.Problems;
import dev.retort.value.Parsed;
import dev.retort.value.Value;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** {@code random(1, 6)}. */
record FunctionCall(TemplateFunction function, List<Expression> arguments, String written, Location at)
        implements Expression {

    @Override
    public Evaluated evaluate(Scope scope, Problems problems) {
        Optional<List<Value>> given = Arguments.evaluate(arguments, scope, problems);
        if (given.isEmpty()) {
            return new Evaluated.Failed();
        }
        Parsed<Optional<Value>> result =
                function.call(given.get(), scope.surroundings().calledAt(at));
        if (result instanceof Parsed.Bad<Optional<Value>> bad) {
            problems.add("function-failed", at, "function `" + function.name() + "` failed: " + bad.reason());
            return new Evaluated.Failed();
        }
        return Evaluated.of(
                result.toOptional().flatMap(value -> value),
                () -> Evaluated.Absent.of(at, function.absence(given.get()).orElse("`" + written + "` has no value")));
    }

    @Override
    public boolean isKnown() {
        return function instanceof EnvFunction && arguments.stream().allMatch(Expression::isKnown);
    }

    @Override
    public void tellNames(boolean soft, Consumer<NameUse> names) {
        arguments.forEach(argument -> argument.tellNames(false, names));
    }
}
