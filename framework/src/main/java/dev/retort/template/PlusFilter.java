package dev.retort.template;

import dev.retort.value.Parsed;
import dev.retort.value.Value;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;

/** {@code plus(1)}, {@code plus(1d)}: a number, a moment or a duration, so much more. */
final class PlusFilter implements ValueFilter {

    private static final Arithmetic ARITHMETIC = new Arithmetic(BigDecimal::add, Duration::plus);

    @Override
    public String name() {
        return "plus";
    }

    @Override
    public Arity arity() {
        return Arity.ONE;
    }

    @Override
    public Parsed<? extends Value> of(Value value, List<Value> arguments) {
        return ARITHMETIC.of(value, arguments);
    }
}
