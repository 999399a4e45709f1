package dev.retort.value;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;

/**
 * Something that can be more or less: a number, a duration, a size or a moment. The form in which the argument of an
 * operator is written decides how the actual value is read: against {@code 500ms} a text {@code 1s} is a duration,
 * against {@code 10MB} a number counts bytes, against {@code now + 5m} a text is a date. Immutable and thread-safe.
 */
public sealed interface Quantity permits NumberQuantity, DurationQuantity, SizeQuantity, MomentQuantity {

    /**
     * Reads the argument of an operator by its form. A text that is a plain number is a number.
     *
     * @param clock tells what {@code now} is
     */
    static Parsed<Quantity> of(Value argument, Clock clock) {
        if (argument instanceof Numeral number) {
            return Parsed.good(new NumberQuantity(number));
        }
        if (argument instanceof Moment moment) {
            return Parsed.good(new MomentQuantity(moment, clock));
        }
        return argument instanceof Text text
                ? QuantityForm.parse(text.text(), clock)
                : Parsed.bad(QuantityForm.isNone(argument.kind().phrase()));
    }

    /** Reads a duration: {@code 500ms 1.5s 10s 2m 1h 1d}, not negative, rounded to nanoseconds; a unit is required. */
    static Parsed<Duration> duration(String text) {
        return Durations.parse(text);
    }

    /** A duration as {@link #duration} reads it, exactly: {@code 500ms}, {@code 1.5s}, {@code 90s}, {@code 2m}. */
    static String shown(Duration duration) {
        return Durations.shown(duration);
    }

    /**
     * Reads a size in bytes: {@code 512B}, {@code 10KB 10MB 1GB} in powers of 10, {@code KiB MiB GiB} in powers of 2; a
     * unit is required.
     */
    static Parsed<Long> size(String text) {
        return Sizes.parse(text);
    }

    /** A number of bytes as {@link #size} reads it, exactly: {@code 10MB}, {@code 1MiB}, {@code 1048577B}. */
    static String shownSize(long bytes) {
        return Sizes.shown(bytes);
    }

    /**
     * Reads a date or time as specs write it: ISO 8601's date (its beginning in UTC) or date and time (in UTC where it
     * names no offset), HTTP's date in its three forms (RFC 9110, section 5.6.7), {@code now}, {@code now + 5m},
     * {@code now - 2d}.
     */
    static Parsed<OffsetDateTime> moment(String text, Clock clock) {
        return Moments.parse(text, clock);
    }

    /** The form, with its article: {@code a duration}. */
    String form();

    /** This quantity as a value; {@link #compare} calls it equal to this. */
    Value value();

    /**
     * Compares an actual value, read in the form of this quantity, with this quantity.
     *
     * @return less than, equal to or greater than zero as the actual value is less than, equal to or greater than this;
     *     bad, with the reason, where it cannot be read in this form
     */
    Parsed<Integer> compare(Value actual);

    /**
     * What lies no further from this than {@code within}, the ends included. The distance between numbers, durations
     * and sizes is one of their own form, between moments it is a duration.
     */
    Parsed<Range> around(Quantity within);

    /** From one quantity to another, the ends included; both have the same form. */
    record Range(Quantity low, Quantity high) {

        /** The range between those two, unless they differ in form or the first is the greater. */
        public static Parsed<Range> between(Quantity low, Quantity high) {
            if (!low.form().equals(high.form())) {
                return Parsed.bad("from " + low.form() + " to " + high.form() + " is no range; write both in one form");
            }
            return low.compare(high.value())
                    .flatMap(order -> order < 0
                            ? Parsed.bad("the first end of the range is greater than the second")
                            : Parsed.good(new Range(low, high)));
        }

        /** Whether the actual value, read in the form of the ends, lies in this range. */
        public Parsed<Boolean> contains(Value actual) {
            return low.compare(actual).flatMap(toLow -> high.compare(actual).map(toHigh -> toLow >= 0 && toHigh <= 0));
        }
    }
}
