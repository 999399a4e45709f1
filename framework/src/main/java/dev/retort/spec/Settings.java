package dev.retort.spec;

import dev.retort.template.Places;
import dev.retort.value.Numeral;
import dev.retort.value.Parsed;
import dev.retort.value.Quantity;
import dev.retort.value.Text;
import dev.retort.value.Truth;
import dev.retort.value.Value;
import java.time.Duration;
import java.util.Optional;

/** How the values of settings are read. */
final class Settings {

    private Settings() {}

    /** {@code 500ms}; longer than nothing. */
    static Parsed<Duration> duration(Value value) {
        Optional<String> text = value instanceof Text written
                ? Optional.of(written.text())
                : Optional.of(value).filter(Numeral.class::isInstance).map(number -> ((Numeral) number).text());
        return text.map(Quantity::duration)
                .orElseGet(() -> wrong("a duration like 500ms, 1.5s or 2m", value))
                .flatMap(duration -> duration.isZero()
                        ? Parsed.bad("it has to be longer than " + Quantity.shown(duration))
                        : Parsed.good(duration));
    }

    static Parsed<Boolean> truth(Value value) {
        return value instanceof Truth truth ? Parsed.good(truth.holds()) : wrong("`true` or `false`", value);
    }

    /** How many redirects are followed: a number, or {@code none}. */
    static Parsed<Integer> redirects(Value value) {
        if (value instanceof Text text && text.text().equals("none")) {
            return Parsed.good(0);
        }
        Optional<Integer> number = Optional.of(value)
                .filter(Numeral.class::isInstance)
                .flatMap(written -> ((Numeral) written).toLong())
                .filter(most -> most >= 0 && most <= Integer.MAX_VALUE)
                .map(Long::intValue);
        return number.map(Parsed::good)
                .orElseGet(() -> wrong("a whole number, how many are followed, or `none`", value));
    }

    private static <T> Parsed<T> wrong(String expected, Value value) {
        String actual = value instanceof Text || value instanceof Numeral
                ? "`" + Places.TEXT.insert(value, true).orElse(Parsed.Bad::reason) + "`"
                : value.kind().phrase();
        return Parsed.bad("expected " + expected + " but this is " + actual);
    }
}
