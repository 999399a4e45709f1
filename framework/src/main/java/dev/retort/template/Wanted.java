package dev.retort.template;

import dev.retort.value.Bytes;
import dev.retort.value.Items;
import dev.retort.value.Members;
import dev.retort.value.Numeral;
import dev.retort.value.Parsed;
import dev.retort.value.Text;
import dev.retort.value.Value;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A value that has to be of some kind, or the reason why it cannot serve.
 *
 * @param subject what it is, for that reason: {@code the value}
 */
record Wanted(String subject, Value value) {

    /** What a filter is applied to. */
    static Wanted value(Value value) {
        return new Wanted("the value", value);
    }

    /** An argument, counted from 0; messages count from 1. */
    static Wanted argument(List<Value> arguments, int index) {
        return new Wanted("argument " + (index + 1), arguments.get(index));
    }

    /** A string; a number, a boolean or a moment is one too, as it is written. */
    Parsed<String> text() {
        return switch (value.kind()) {
            case STRING, NUMBER, BOOLEAN, MOMENT -> Places.TEXT.insert(value, true);
            case NULL, ARRAY, OBJECT, BYTES -> mustBe("a string");
        };
    }

    /** The bytes of a string in UTF-8, or bytes as they are. */
    Parsed<byte[]> bytes() {
        if (value instanceof Bytes bytes) {
            return Parsed.good(bytes.toArray());
        }
        return value instanceof Text text
                ? Parsed.good(text.text().getBytes(StandardCharsets.UTF_8))
                : mustBe("a string or bytes");
    }

    Parsed<List<Value>> array() {
        return value instanceof Items items ? Parsed.good(items.items()) : mustBe("an array");
    }

    Parsed<Members> object() {
        return value instanceof Members members ? Parsed.good(members) : mustBe("an object");
    }

    /** A number, exactly. */
    Parsed<BigDecimal> decimal() {
        return value instanceof Numeral numeral ? numeral.toDecimal() : mustBe("a number");
    }

    /** A whole number between those two, both allowed. */
    Parsed<Long> whole(long least, long most) {
        Parsed<Long> unfit = least == Long.MIN_VALUE && most == Long.MAX_VALUE
                ? mustBe("a whole number of at most 64 bits")
                : mustBe("a whole number from " + least + " to " + most);
        return value instanceof Numeral numeral
                ? numeral.toLong()
                        .filter(whole -> least <= whole && whole <= most)
                        .map(Parsed::good)
                        .orElse(unfit)
                : unfit;
    }

    <T> Parsed<T> mustBe(String what) {
        return Parsed.bad(subject + " must be " + what + ", not " + Shown.value(value));
    }
}
