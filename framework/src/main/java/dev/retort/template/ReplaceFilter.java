package dev.retort.template;

import dev.retort.value.Parsed;
import dev.retort.value.Text;
import dev.retort.value.Value;
import java.util.List;

/** {@code replace('a', 'b')}: every {@code a} becomes {@code b}, both plain text. */
final class ReplaceFilter implements ValueFilter {

    @Override
    public String name() {
        return "replace";
    }

    @Override
    public Arity arity() {
        return new Arity(2, 2);
    }

    @Override
    public Parsed<Text> of(Value value, List<Value> arguments) {
        return Wanted.value(value)
                .text()
                .flatMap(text -> Wanted.argument(arguments, 0)
                        .text()
                        .flatMap(old -> Wanted.argument(arguments, 1)
                                .text()
                                .flatMap(replacement -> replaced(text, old, replacement))));
    }

    private static Parsed<Text> replaced(String text, String old, String replacement) {
        return old.isEmpty()
                ? Parsed.bad("argument 1 is empty: there is nothing to replace")
                : Parsed.good(new Text(text.replace(old, replacement)));
    }
}
