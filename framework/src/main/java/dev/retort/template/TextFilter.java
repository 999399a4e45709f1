package dev.retort.template;

import dev.retort.value.Bytes;
import dev.retort.value.Parsed;
import dev.retort.value.Text;
import dev.retort.value.Value;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** {@code text}: the value as it stands in text; bytes are read as UTF-8. */
final class TextFilter implements ValueFilter {

    @Override
    public String name() {
        return "text";
    }

    @Override
    public Arity arity() {
        return Arity.NONE;
    }

    @Override
    public Parsed<Text> of(Value value, List<Value> arguments) {
        return text(value).map(Text::new);
    }

    private static Parsed<String> text(Value value) {
        return value instanceof Bytes bytes
                ? Encoding.decode(bytes.toArray(), StandardCharsets.UTF_8)
                : Places.TEXT.insert(value, true);
    }
}
