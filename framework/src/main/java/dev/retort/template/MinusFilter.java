package dev.retort.template;

import dev.retort.value.Parsed;
import dev.retort.value.Value;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;

/** {@code minus(1)}, {@code minus(1d)}: a number, a moment or a duration, so much less. */
final class MinusFilter implements ValueFilter {

    private static final Arithmetic ARITHMETIC = new Arithmetic(BigDecimal::subtract, Duration::minus);

    @Override
    public String name() {
        return "minus";
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
