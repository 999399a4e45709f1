package dev.retort.value;

import java.time.Duration;

/** A duration; actual values are texts, {@code 1.5s} or ISO 8601's {@code PT1.5S}. */
record DurationQuantity(Duration duration) implements Quantity {

    private static final String FORM = "a duration";

    @Override
    public String form() {
        return FORM;
    }

    @Override
    public Value value() {
        return new Text(duration.toString());
    }

    @Override
    public Parsed<Integer> compare(Value actual) {
        return actual instanceof Text text
                ? Durations.read(text.text()).map(read -> read.compareTo(duration))
                : QuantityForm.isNot(FORM, actual);
    }

    @Override
    public Parsed<Range> around(Quantity within) {
        if (!(within instanceof DurationQuantity distance)) {
            return QuantityForm.isNoDistance(within, this, "one like 500ms");
        }
        if (distance.duration.isNegative()) {
            return QuantityForm.isNegative();
        }
        return Range.between(
                new DurationQuantity(duration.minus(distance.duration)),
                new DurationQuantity(duration.plus(distance.duration)));
    }
}
