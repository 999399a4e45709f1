package dev.retort.template;

import dev.retort.value.Moment;
import dev.retort.value.Numeral;
import dev.retort.value.Parsed;
import dev.retort.value.Quantity;
import dev.retort.value.Text;
import dev.retort.value.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * {@code date} or {@code date('dd.MM.yyyy')}: the moment that a text names, in ISO 8601, in a form of HTTP's or in that
 * pattern (of {@link java.time.format.DateTimeFormatter}); in UTC where it names no offset. A number counts seconds of
 * Unix time.
 */
final class DateFilter implements PresentFilter {

    @Override
    public String name() {
        return "date";
    }

    @Override
    public Arity arity() {
        return new Arity(0, 1);
    }

    @Override
    public Optional<String> faultIn(List<Value> constants) {
        return constants.isEmpty()
                ? Optional.empty()
                : DatePattern.argument(constants).failure().map(Parsed.Bad::reason);
    }

    @Override
    public Parsed<Optional<Value>> of(Value value, List<Value> arguments, Surroundings surroundings) {
        return moment(value, arguments, surroundings).map(moment -> Optional.of(new Moment(moment)));
    }

    private static Parsed<OffsetDateTime> moment(Value value, List<Value> arguments, Surroundings surroundings) {
        if (value instanceof Moment moment) {
            return Parsed.good(moment.at());
        }
        if (value instanceof Numeral) {
            return Wanted.value(value).decimal().flatMap(DateFilter::ofUnixTime);
        }
        if (value instanceof Text text) {
            return arguments.isEmpty()
                    ? Quantity.moment(text.text(), surroundings.clock())
                    : DatePattern.argument(arguments).flatMap(pattern -> pattern.parse(text.text()));
        }
        return Wanted.value(value).mustBe("a string, a number or a moment");
    }

    private static Parsed<OffsetDateTime> ofUnixTime(BigDecimal seconds) {
        try {
            BigInteger whole = seconds.setScale(0, RoundingMode.FLOOR).toBigInteger();
            BigDecimal nanos = seconds.subtract(new BigDecimal(whole)).movePointRight(9);
            return Parsed.good(Instant.ofEpochSecond(whole.longValueExact(), nanos.intValue())
                    .atOffset(ZoneOffset.UTC));
        } catch (DateTimeException | ArithmeticException e) {
            return Parsed.bad("the value lies beyond the calendar");
        }
    }
}
