package dev.retort.template;

import dev.retort.value.Parsed;
import dev.retort.value.Regex;
import dev.retort.value.Value;
import java.util.List;

/** The regular expression that a filter has for its first argument. */
final class Patterns {

    private Patterns() {}

    static Parsed<Regex> argument(List<Value> arguments) {
        return Wanted.argument(arguments, 0).text().flatMap(expression -> {
            Parsed<Regex> regex = Regex.compile(expression);
            return regex instanceof Parsed.Bad<Regex> bad
                    ? Parsed.bad("argument 1 is no regular expression: " + bad.reason())
                    : regex;
        });
    }
}
