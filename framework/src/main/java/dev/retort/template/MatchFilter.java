package dev.retort.template;

import dev.retort.value.Parsed;
import dev.retort.value.Regex;
import dev.retort.value.Text;
import dev.retort.value.Value;
import java.util.List;
import java.util.Optional;

/**
 * {@code match('id=(\d+)')}: the first group of the first match, without groups the whole match; absent without one.
 */
final class MatchFilter implements PresentFilter {

    @Override
    public String name() {
        return "match";
    }

    @Override
    public Arity arity() {
        return Arity.ONE;
    }

    @Override
    public Optional<String> faultIn(List<Value> constants) {
        return Patterns.argument(constants).failure().map(Parsed.Bad::reason);
    }

    @Override
    public Parsed<Optional<Value>> of(Value value, List<Value> arguments, Surroundings surroundings) {
        return Wanted.value(value)
                .text()
                .flatMap(text -> Patterns.argument(arguments).flatMap(regex -> found(regex, text)));
    }

    private static Parsed<Optional<Value>> found(Regex regex, String text) {
        Regex.Found found = regex.find(text);
        return found.trouble()
                .<Parsed<Optional<Value>>>map(Parsed::bad)
                .orElseGet(() -> Parsed.good(found.text().map(Text::new)));
    }
}
