package dev.retort.template;

import dev.retort.value.Parsed;
import dev.retort.value.Text;
import dev.retort.value.Value;
import java.util.HexFormat;
import java.util.List;

/** {@code hex}: bytes, or a text in UTF-8, in hexadecimal digits, the letters small. */
final class HexFilter implements ValueFilter {

    @Override
    public String name() {
        return "hex";
    }

    @Override
    public Arity arity() {
        return Arity.NONE;
    }

    @Override
    public Parsed<Text> of(Value value, List<Value> arguments) {
        return Wanted.value(value).bytes().map(bytes -> new Text(HexFormat.of().formatHex(bytes)));
    }
}
