package dev.retort.value;

import java.math.BigDecimal;
import java.util.function.BinaryOperator;

/** A number; actual values are numbers and texts that are one. */
record NumberQuantity(Numeral number) implements Quantity {

    private static final String FORM = "a number";

    @Override
    public String form() {
        return FORM;
    }

    @Override
    public Value value() {
        return number;
    }

    @Override
    public Parsed<Integer> compare(Value actual) {
        if (actual instanceof Numeral other) {
            return Parsed.good(other.compareTo(number));
        }
        return actual instanceof Text text
                ? Numeral.parse(text.text())
                        .map(other -> Parsed.good(other.compareTo(number)))
                        .orElse(bad -> Parsed.bad(QuantityForm.named(text.text()) + " is no number"))
                : QuantityForm.isNot(FORM, actual);
    }

    @Override
    public Parsed<Range> around(Quantity within) {
        if (!(within instanceof NumberQuantity distance)) {
            return QuantityForm.isNoDistance(within, this, "a number");
        }
        if (distance.number.compareTo(Numeral.of(0)) < 0) {
            return QuantityForm.isNegative();
        }
        return calculate(distance, BigDecimal::subtract)
                .flatMap(low -> calculate(distance, BigDecimal::add).flatMap(high -> Range.between(low, high)));
    }

    private Parsed<Quantity> calculate(NumberQuantity distance, BinaryOperator<BigDecimal> operation) {
        return number.toDecimal()
                .flatMap(here -> distance.number.toDecimal().map(there -> operation.apply(here, there)))
                .map(result -> new NumberQuantity(Numeral.of(result)));
    }
}
