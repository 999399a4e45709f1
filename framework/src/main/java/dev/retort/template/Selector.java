package dev.retort.template;

import dev.retort.value.Items;
import dev.retort.value.JsonPath;
import dev.retort.value.Parsed;
import dev.retort.value.Value;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What a filter looks at in each item: {@code 'price'}, {@code 'address.city'}, or a JSONPath, {@code '$.tags[0]'}. */
final class Selector {

    private final Function<Value, Optional<Value>> select;

    private Selector(Function<Value, Optional<Value>> select) {
        this.select = select;
    }

    static Parsed<Selector> argument(List<Value> arguments) {
        return Wanted.argument(arguments, 0)
                .text()
                .flatMap(path -> path.startsWith("$") ? ofPath(path) : Parsed.good(ofMembers(path)));
    }

    /** A JSONPath: its one value if it is singular, else the array of its values. */
    static Parsed<Selector> ofPath(String path) {
        Parsed<JsonPath> compiled = JsonPath.compile(path);
        return compiled instanceof Parsed.Bad<JsonPath> bad
                ? Parsed.bad("argument 1 is no JSONPath: " + bad.reason())
                : compiled.map(jsonPath -> new Selector(value -> {
                    List<Value> found = jsonPath.select(value);
                    return jsonPath.singular() ? found.stream().findFirst() : Optional.of(new Items(found));
                }));
    }

    /** A member of that very name, else names with dots between them. */
    private static Selector ofMembers(String names) {
        return new Selector(value -> value.member(names).or(() -> walk(value, names)));
    }

    private static Optional<Value> walk(Value value, String names) {
        int dot = names.indexOf('.');
        return dot < 0
                ? value.member(names)
                : value.member(names.substring(0, dot)).flatMap(next -> walk(next, names.substring(dot + 1)));
    }

    Optional<Value> of(Value value) {
        return select.apply(value);
    }
}
