package dev.retort.template;

import dev.retort.value.Numeral;
import dev.retort.value.Parsed;
import dev.retort.value.Value;
import java.math.BigDecimal;
import java.util.List;

/** {@code sum}: the exact sum of an array of numbers; of none it is 0. */
final class SumFilter implements ValueFilter {

    @Override
    public String name() {
        return "sum";
    }

    @Override
    public Arity arity() {
        return Arity.NONE;
    }

    @Override
    public Parsed<Numeral> of(Value value, List<Value> arguments) {
        return Wanted.value(value).array().flatMap(SumFilter::sum);
    }

    private static Parsed<Numeral> sum(List<Value> items) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < items.size(); i++) {
            Parsed<BigDecimal> number = new Wanted("item " + i, items.get(i)).decimal();
            if (number instanceof Parsed.Bad<BigDecimal> bad) {
                return Parsed.bad(bad.reason());
            }
            sum = sum.add(number.toOptional().orElse(BigDecimal.ZERO));
        }
        return Numbers.of(sum);
    }
}
