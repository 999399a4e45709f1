package dev.retort.template;

import dev.retort.value.Parsed;
import dev.retort.value.Text;
import dev.retort.value.Value;
import java.util.List;
import java.util.function.UnaryOperator;

/** A filter that makes another text of any text. */
record TextChange(String name, UnaryOperator<String> change) implements ValueFilter {

    @Override
    public Arity arity() {
        return Arity.NONE;
    }

    @Override
    public Parsed<Text> of(Value value, List<Value> arguments) {
        return Wanted.value(value).text().map(text -> new Text(change.apply(text)));
    }
}
