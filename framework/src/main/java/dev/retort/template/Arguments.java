package dev.retort.template;

import dev.retort.source.Problems;
import dev.retort.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The arguments of a call: all of them, or none. */
final class Arguments {

    private Arguments() {}

    static Optional<List<Value>> evaluate(List<Expression> arguments, Scope scope, Problems problems) {
        List<Value> values = new ArrayList<>();
        for (Expression argument : arguments) {
            argument.evaluate(scope, problems).required(problems).ifPresent(values::add);
        }
        return values.size() == arguments.size() ? Optional.of(values) : Optional.empty();
    }
}
