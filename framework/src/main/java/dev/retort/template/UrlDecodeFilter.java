package dev.retort.template;

import dev.retort.value.Parsed;
import dev.retort.value.Text;
import dev.retort.value.Value;
import java.util.List;

/** {@code urlDecode}: percent-encoding undone; a plus stays a plus. */
final class UrlDecodeFilter implements ValueFilter {

    @Override
    public String name() {
        return "urlDecode";
    }

    @Override
    public Arity arity() {
        return Arity.NONE;
    }

    @Override
    public Parsed<Text> of(Value value, List<Value> arguments) {
        return Wanted.value(value).text().flatMap(Percent::decode).map(Text::new);
    }
}
