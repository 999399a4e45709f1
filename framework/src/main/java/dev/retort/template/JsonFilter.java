package dev.retort.template;

import dev.retort.value.Json;
import dev.retort.value.Parsed;
import dev.retort.value.Text;
import dev.retort.value.Value;
import java.util.List;

/** {@code json}: the value as compact JSON; a text gets its quotes. */
final class JsonFilter implements ValueFilter {

    @Override
    public String name() {
        return "json";
    }

    @Override
    public Arity arity() {
        return Arity.NONE;
    }

    @Override
    public Parsed<Text> of(Value value, List<Value> arguments) {
        return Json.write(value).map(Text::new);
    }
}
