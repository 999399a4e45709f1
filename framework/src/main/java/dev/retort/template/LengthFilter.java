package dev.retort.template;

import dev.retort.value.Bytes;
import dev.retort.value.Items;
import dev.retort.value.Members;
import dev.retort.value.Numeral;
import dev.retort.value.Parsed;
import dev.retort.value.Text;
import dev.retort.value.Value;
import java.util.List;

/** {@code length}: of a text its code points, of an array its items, of an object its members, of bytes the bytes. */
final class LengthFilter implements ValueFilter {

    @Override
    public String name() {
        return "length";
    }

    @Override
    public Arity arity() {
        return Arity.NONE;
    }

    @Override
    public Parsed<Numeral> of(Value value, List<Value> arguments) {
        return switch (value.kind()) {
            case STRING -> length(((Text) value).length());
            case ARRAY -> length(((Items) value).size());
            case OBJECT -> length(((Members) value).size());
            case BYTES -> length(((Bytes) value).size());
            case NULL, BOOLEAN, NUMBER, MOMENT -> Wanted.value(value).mustBe("a string, an array, an object or bytes");
        };
    }

    private static Parsed<Numeral> length(int length) {
        return Parsed.good(Numeral.of(length));
    }
}
