package dev.retort.template;

import dev.retort.value.Numeral;
import dev.retort.value.Parsed;
import dev.retort.value.Text;
import dev.retort.value.Value;
import java.math.BigDecimal;

/** Numbers, exact and of a size that can be printed. */
final class Numbers {

    private static final int MOST_DIGITS = 10_000;

    private Numbers() {}

    /** A number, or a text that is one. */
    static Parsed<Numeral> read(Value value) {
        if (value instanceof Numeral numeral) {
            return Parsed.good(numeral);
        }
        Parsed<Numeral> parsed =
                value instanceof Text text ? Numeral.parse(text.text().strip()) : Parsed.bad("");
        return parsed.toOptional().isPresent() ? parsed : Wanted.value(value).mustBe("a number");
    }

    /** The outcome of a calculation. */
    static Parsed<Numeral> of(BigDecimal decimal) {
        long digits = Math.max(decimal.precision(), Math.abs((long) decimal.scale()));
        return digits > MOST_DIGITS
                ? Parsed.bad("the result has more than 10,000 digits")
                : Parsed.good(Numeral.of(decimal));
    }
}
