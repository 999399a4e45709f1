package dev.retort.template;

import dev.retort.value.Parsed;
import dev.retort.value.Value;
import java.util.List;
import java.util.Optional;

/**
 * {@code path('$.items[0].id')}: what a JSONPath selects. A singular one gives its value, or is absent; any other gives
 * the array of its values, which may be empty.
 */
final class PathFilter implements PresentFilter {

    @Override
    public String name() {
        return "path";
    }

    @Override
    public Arity arity() {
        return Arity.ONE;
    }

    @Override
    public Optional<String> faultIn(List<Value> constants) {
        return Wanted.argument(constants, 0)
                .text()
                .flatMap(Selector::ofPath)
                .failure()
                .map(Parsed.Bad::reason);
    }

    @Override
    public Parsed<Optional<Value>> of(Value value, List<Value> arguments, Surroundings surroundings) {
        return switch (value.kind()) {
            case ARRAY, OBJECT ->
                Wanted.argument(arguments, 0).text().flatMap(Selector::ofPath).map(selector -> selector.of(value));
            case STRING -> Wanted.value(value).mustBe("an array or an object (`| parseJson` makes one of text)");
            case NULL, BOOLEAN, NUMBER, BYTES, MOMENT -> Wanted.value(value).mustBe("an array or an object");
        };
    }
}
