package dev.retort.template;

import dev.retort.value.Moment;
import dev.retort.value.Numeral;
import dev.retort.value.Parsed;
import dev.retort.value.Value;
import java.math.BigDecimal;
import java.util.List;

/**
 * {@code int}: a number, or a text that is one, as a whole number in plain digits. One with a fraction is refused, for
 * nothing is cut off in silence. A moment becomes its Unix time in seconds.
 */
final class IntFilter implements ValueFilter {

    @Override
    public String name() {
        return "int";
    }

    @Override
    public Arity arity() {
        return Arity.NONE;
    }

    @Override
    public Parsed<Numeral> of(Value value, List<Value> arguments) {
        return value instanceof Moment moment
                ? Parsed.good(Numeral.of(moment.at().toEpochSecond()))
                : Numbers.read(value).flatMap(Numeral::toDecimal).flatMap(decimal -> whole(value, decimal));
    }

    private static Parsed<Numeral> whole(Value value, BigDecimal decimal) {
        return decimal.stripTrailingZeros().scale() <= 0
                ? Numbers.of(decimal.setScale(0))
                : Wanted.value(value).mustBe("a whole number");
    }
}
