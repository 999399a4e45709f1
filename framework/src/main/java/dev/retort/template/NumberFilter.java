package dev.retort.template;

import dev.retort.value.Moment;
import dev.retort.value.Numeral;
import dev.retort.value.Parsed;
import dev.retort.value.Value;
import java.math.BigDecimal;
import java.util.List;

/**
 * {@code number}: a text that is a number as that number, as it is written. A moment becomes its Unix time in seconds.
 */
final class NumberFilter implements ValueFilter {

    @Override
    public String name() {
        return "number";
    }

    @Override
    public Arity arity() {
        return Arity.NONE;
    }

    @Override
    public Parsed<Numeral> of(Value value, List<Value> arguments) {
        return value instanceof Moment moment ? Numbers.of(unixTime(moment)) : Numbers.read(value);
    }

    private static BigDecimal unixTime(Moment moment) {
        BigDecimal fraction = BigDecimal.valueOf(moment.at().getNano(), 9);
        BigDecimal exact = BigDecimal.valueOf(moment.at().toEpochSecond()).add(fraction);
        return exact.signum() == 0 ? BigDecimal.ZERO : exact.stripTrailingZeros();
    }
}
