package dev.retort.value;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.BinaryOperator;

/** A number; actual values are numbers and texts that are one. */
record NumberQuantity(Numeral number) implements Quantity {

    private static final String FORM = "a number";
    /** Arithmetic with longer numbers would write out gigabytes of zeros. */
    private static final int MOST_DIGITS = 10_000;

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
        Optional<BigDecimal> here = decimal(number);
        Optional<BigDecimal> there = decimal(distance.number);
        return here.isPresent() && there.isPresent()
                ? Numeral.parse(operation.apply(here.get(), there.get()).toString())
                        .map(NumberQuantity::new)
                : Parsed.bad("numbers of more than " + MOST_DIGITS + " digits cannot be calculated with");
    }

    private static Optional<BigDecimal> decimal(Numeral numeral) {
        try {
            BigDecimal decimal = new BigDecimal(numeral.text());
            boolean fits = decimal.precision() + Math.abs((long) decimal.scale()) <= MOST_DIGITS;
            return fits ? Optional.of(decimal) : Optional.empty();
        } catch (NumberFormatException e) {
            // An exponent that no int holds.
            return Optional.empty();
        }
    }
}
