package dev.retort.template;

import dev.retort.value.Bytes;
import dev.retort.value.Parsed;
import dev.retort.value.Value;
import java.util.Base64;
import java.util.List;

/** {@code base64decode}: the bytes of a text in Base64, of either alphabet, padded or not, folded or not. */
final class Base64DecodeFilter implements ValueFilter {

    @Override
    public String name() {
        return "base64decode";
    }

    @Override
    public Arity arity() {
        return Arity.NONE;
    }

    @Override
    public Parsed<Bytes> of(Value value, List<Value> arguments) {
        return Wanted.value(value).text().flatMap(Base64DecodeFilter::decoded);
    }

    private static Parsed<Bytes> decoded(String text) {
        StringBuilder plain = new StringBuilder();
        text.codePoints().filter(c -> !Character.isWhitespace(c)).forEach(plain::appendCodePoint);
        String standard = plain.toString().replace('-', '+').replace('_', '/');
        try {
            return Parsed.good(Bytes.of(Base64.getDecoder().decode(standard)));
        } catch (IllegalArgumentException e) {
            return Parsed.bad("the value is no Base64: " + Shown.text(text));
        }
    }
}
