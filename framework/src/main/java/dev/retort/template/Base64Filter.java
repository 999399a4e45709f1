package dev.retort.template;

import dev.retort.value.Parsed;
import dev.retort.value.Text;
import dev.retort.value.Value;
import java.util.Base64;
import java.util.List;

/** {@code base64}: bytes, or a text in UTF-8, in Base64 with padding (RFC 4648, section 4). */
final class Base64Filter implements ValueFilter {

    @Override
    public String name() {
        return "base64";
    }

    @Override
    public Arity arity() {
        return Arity.NONE;
    }

    @Override
    public Parsed<Text> of(Value value, List<Value> arguments) {
        return Wanted.value(value)
                .bytes()
                .map(bytes -> new Text(Base64.getEncoder().encodeToString(bytes)));
    }
}
