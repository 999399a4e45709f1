package dev.retort.template;

import dev.retort.value.Bytes;
import dev.retort.value.Parsed;
import dev.retort.value.Text;
import dev.retort.value.Value;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

/** {@code charset('ISO-8859-1')}: bytes read as text in that charset, or text written as bytes in it. */
final class CharsetFilter implements ValueFilter {

    @Override
    public String name() {
        return "charset";
    }

    @Override
    public Arity arity() {
        return Arity.ONE;
    }

    @Override
    public Optional<String> faultIn(List<Value> constants) {
        return Wanted.argument(constants, 0)
                .text()
                .flatMap(Encoding::named)
                .failure()
                .map(Parsed.Bad::reason);
    }

    @Override
    public Parsed<Value> of(Value value, List<Value> arguments) {
        return Wanted.argument(arguments, 0)
                .text()
                .flatMap(Encoding::named)
                .flatMap(charset -> converted(value, charset));
    }

    private static Parsed<Value> converted(Value value, Charset charset) {
        if (value instanceof Bytes bytes) {
            return Encoding.decode(bytes.toArray(), charset).map(Text::new);
        }
        return value instanceof Text text
                ? Encoding.encode(text.text(), charset).map(Bytes::of)
                : Wanted.value(value).mustBe("a string or bytes");
    }
}
