package dev.retort.template;

import dev.retort.value.Json;
import dev.retort.value.JsonDocument;
import dev.retort.value.Parsed;
import dev.retort.value.Value;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** {@code parseJson}: the value that a text of JSON stands for, absent where it is empty. */
final class ParseJsonFilter implements PresentFilter {

    @Override
    public String name() {
        return "parseJson";
    }

    @Override
    public Arity arity() {
        return Arity.NONE;
    }

    @Override
    public Parsed<Optional<Value>> of(Value value, List<Value> arguments, Surroundings surroundings) {
        return Wanted.value(value)
                .bytes()
                .flatMap(bytes -> Encoding.decode(bytes, StandardCharsets.UTF_8))
                .flatMap(ParseJsonFilter::read)
                .map(JsonDocument::value);
    }

    private static Parsed<JsonDocument> read(String text) {
        Parsed<JsonDocument> read = Json.parse(text);
        return read instanceof Parsed.Bad<JsonDocument> bad
                ? Parsed.bad("the value is no JSON: " + bad.reason())
                : read;
    }
}
