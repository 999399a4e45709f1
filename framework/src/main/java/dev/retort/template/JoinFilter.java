package dev.retort.template;

import dev.retort.value.Parsed;
import dev.retort.value.Text;
import dev.retort.value.Value;
import java.util.List;
import java.util.StringJoiner;

/** {@code join(', ')}: the items of an array as one text. */
final class JoinFilter implements ValueFilter {

    @Override
    public String name() {
        return "join";
    }

    @Override
    public Arity arity() {
        return Arity.ONE;
    }

    @Override
    public Parsed<Text> of(Value value, List<Value> arguments) {
        return Wanted.value(value)
                .array()
                .flatMap(items -> Wanted.argument(arguments, 0).text().flatMap(separator -> joined(items, separator)));
    }

    private static Parsed<Text> joined(List<Value> items, String separator) {
        StringJoiner joined = new StringJoiner(separator);
        for (int i = 0; i < items.size(); i++) {
            Parsed<String> text = new Wanted("item " + i, items.get(i)).text();
            if (text instanceof Parsed.Bad<String> bad) {
                return Parsed.bad(bad.reason());
            }
            text.toOptional().ifPresent(joined::add);
        }
        return Parsed.good(new Text(joined.toString()));
    }
}
