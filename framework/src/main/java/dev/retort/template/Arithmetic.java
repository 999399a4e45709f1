package dev.retort.template;

import dev.retort.value.Moment;
import dev.retort.value.Parsed;
import dev.retort.value.Quantity;
import dev.retort.value.Text;
import dev.retort.value.Value;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.List;
import java.util.function.BinaryOperator;

/**
 * Adding and subtracting: numbers and numbers, a moment and a duration, durations and durations. Exact; a day has 24
 * hours.
 */
record Arithmetic(BinaryOperator<BigDecimal> numbers, BinaryOperator<Duration> durations) {

    private static final String DURATION = "a duration like `1d`";
    private static final String OPERANDS = "a number, a moment or " + DURATION;

    Parsed<? extends Value> of(Value value, List<Value> arguments) {
        Wanted argument = Wanted.argument(arguments, 0);
        return switch (value.kind()) {
            case NUMBER ->
                Wanted.value(value)
                        .decimal()
                        .flatMap(left -> argument.decimal().flatMap(right -> Numbers.of(numbers.apply(left, right))));
            case MOMENT -> duration(argument, DURATION).flatMap(duration -> moved((Moment) value, duration));
            case STRING ->
                duration(Wanted.value(value), OPERANDS + " (`| number` and `| date` read text)")
                        .flatMap(left ->
                                duration(argument, DURATION).flatMap(right -> duration(durations.apply(left, right))));
            case NULL, BOOLEAN, ARRAY, OBJECT, BYTES -> Wanted.value(value).mustBe(OPERANDS);
        };
    }

    /** @param allowed what else may stand there, if this is no duration */
    private static Parsed<Duration> duration(Wanted wanted, String allowed) {
        Parsed<Duration> read = wanted.value() instanceof Text text ? Quantity.duration(text.text()) : Parsed.bad("");
        return read.toOptional().isPresent() ? read : wanted.mustBe(allowed);
    }

    private Parsed<Moment> moved(Moment moment, Duration duration) {
        try {
            return Parsed.good(new Moment(moment.at().plus(durations.apply(Duration.ZERO, duration))));
        } catch (DateTimeException | ArithmeticException e) {
            return Parsed.bad("the result lies beyond the calendar");
        }
    }

    private static Parsed<Text> duration(Duration duration) {
        return duration.isNegative()
                ? Parsed.bad("the result would be a duration of less than nothing")
                : Parsed.good(new Text(Quantity.shown(duration)));
    }
}
