package dev.retort.template;

import dev.retort.value.Bytes;
import dev.retort.value.Parsed;
import dev.retort.value.Value;
import java.util.HexFormat;
import java.util.List;

/** {@code unhex}: the bytes that hexadecimal digits stand for, two for each, the letters small or large. */
final class UnhexFilter implements ValueFilter {

    @Override
    public String name() {
        return "unhex";
    }

    @Override
    public Arity arity() {
        return Arity.NONE;
    }

    @Override
    public Parsed<Bytes> of(Value value, List<Value> arguments) {
        return Wanted.value(value).text().flatMap(UnhexFilter::bytes);
    }

    private static Parsed<Bytes> bytes(String digits) {
        try {
            return Parsed.good(Bytes.of(HexFormat.of().parseHex(digits)));
        } catch (IllegalArgumentException e) {
            return Parsed.bad("the value must be pairs of hexadecimal digits, not " + Shown.text(digits));
        }
    }
}
