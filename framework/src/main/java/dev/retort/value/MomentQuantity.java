package dev.retort.value;

import java.time.Clock;
import java.time.Duration;

/** A moment; actual values are moments and texts in ISO 8601's or HTTP's form. */
record MomentQuantity(Moment moment, Clock clock) implements Quantity {

    private static final String FORM = "a date or time";

    @Override
    public String form() {
        return FORM;
    }

    @Override
    public Value value() {
        return moment;
    }

    @Override
    public Parsed<Integer> compare(Value actual) {
        if (actual instanceof Moment other) {
            return Parsed.good(other.compareTo(moment));
        }
        return actual instanceof Text text
                ? Moments.read(text.text(), clock).map(at -> new Moment(at).compareTo(moment))
                : QuantityForm.isNot(FORM, actual);
    }

    @Override
    public Parsed<Range> around(Quantity within) {
        if (!(within instanceof DurationQuantity distance)) {
            return QuantityForm.isNoDistance(within, this, "a duration like 5m");
        }
        if (distance.duration().isNegative()) {
            return QuantityForm.isNegative();
        }
        return plus(distance.duration().negated())
                .flatMap(low -> plus(distance.duration()).flatMap(high -> Range.between(low, high)));
    }

    private Parsed<Quantity> plus(Duration duration) {
        return Moments.plus(moment.at(), duration).map(at -> new MomentQuantity(new Moment(at), clock));
    }
}
