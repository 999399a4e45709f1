package dev.retort.template;

import dev.retort.value.Parsed;
import dev.retort.value.Text;
import dev.retort.value.Value;
import java.util.List;
import java.util.Optional;

/** {@code replaceAll('[0-9]+', '<$0>')}: every match of a regular expression is replaced, {@code $1} is a group. */
final class ReplaceAllFilter implements ValueFilter {

    @Override
    public String name() {
        return "replaceAll";
    }

    @Override
    public Arity arity() {
        return new Arity(2, 2);
    }

    @Override
    public Optional<String> faultIn(List<Value> constants) {
        return Patterns.argument(constants).failure().map(Parsed.Bad::reason);
    }

    @Override
    public Parsed<Text> of(Value value, List<Value> arguments) {
        return Wanted.value(value)
                .text()
                .flatMap(text -> Patterns.argument(arguments)
                        .flatMap(regex -> Wanted.argument(arguments, 1)
                                .text()
                                .flatMap(replacement -> regex.replaceAll(text, replacement))))
                .map(Text::new);
    }
}
