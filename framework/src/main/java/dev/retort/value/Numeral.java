package dev.retort.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number, kept as it was written: {@code 01234}, {@code 1.10}, {@code 0x1F}. Numbers are equal and ordered by value,
 * however long they are and however large their exponents: none is ever written out to be compared.
 */
public final class Numeral implements Value, Comparable<Numeral> {

    /** Longer numbers are not written out: {@code 1e200000000} would be 200 MB of zeros. */
    private static final int MOST_DIGITS = 10_000;

    private static final int LONGEST_EXPONENT = 1_000;
    private static final int DIGITS_OF_LONG = 19;

    private static final Pattern DECIMAL =
            Pattern.compile("[-+]?(?:\\.[0-9]++|[0-9]++(?:\\.[0-9]*+)?)(?:[eE][-+]?([0-9]++))?");
    private static final Pattern RADIX = Pattern.compile("0o[0-7]++|0x[0-9a-fA-F]++");
    private static final Pattern JSON = Pattern.compile("-?(?:0|[1-9][0-9]*+)(?:\\.[0-9]++)?(?:[eE][-+]?[0-9]++)?");

    private final String text;

    private Numeral(String text) {
        this.text = text;
    }

    /**
     * Reads a number of JSON (RFC 8259) or of YAML's core schema (YAML 1.2.2, section 10.3.2) but its {@code .inf} and
     * {@code .nan}. Exponents of more than 1,000 digits and hexadecimal or octal numbers of more than 10,000 are bad.
     */
    public static Parsed<Numeral> parse(String text) {
        Matcher decimal = DECIMAL.matcher(text);
        if (decimal.matches()) {
            return Optional.ofNullable(decimal.group(1)).orElse("").length() > LONGEST_EXPONENT
                    ? Parsed.bad(
                            QuantityForm.named(text) + " has an exponent of more than " + LONGEST_EXPONENT + " digits",
                            decimal.start(1))
                    : Parsed.good(new Numeral(text));
        }
        if (RADIX.matcher(text).matches()) {
            return text.length() > MOST_DIGITS ? tooLong(text) : Parsed.good(new Numeral(text));
        }
        return Parsed.bad(QuantityForm.named(text) + " is no number");
    }

    /** Of a text that a parser of JSON took for a number; its exponent is as long as the parser's limits allow. */
    static Numeral ofJson(String text) {
        return new Numeral(text);
    }

    public static Numeral of(long number) {
        return new Numeral(Long.toString(number));
    }

    /** That number, written without an exponent unless that would take more than 10,000 digits. */
    public static Numeral of(BigDecimal number) {
        return new Numeral(isPlain(number) ? number.toPlainString() : number.toString());
    }

    /** The number as it was written. */
    public String text() {
        return text;
    }

    @Override
    public Kind kind() {
        return Kind.NUMBER;
    }

    /** Whether it has no fraction: {@code 1.0} and {@code 1e3} have none. */
    public boolean isInteger() {
        return magnitude().isInteger();
    }

    /** The number as a {@code long}, if it is an integer that fits. */
    public Optional<Long> toLong() {
        Magnitude magnitude = magnitude();
        if (!magnitude.isInteger() || !magnitude.isPlainWithin(DIGITS_OF_LONG)) {
            return Optional.empty();
        }
        BigInteger exact = magnitude.toDecimal().toBigIntegerExact();
        return exact.bitLength() < Long.SIZE ? Optional.of(exact.longValue()) : Optional.empty();
    }

    /** The number to calculate with, to as many places as it was written; more than 10,000 digits are bad. */
    public Parsed<BigDecimal> toDecimal() {
        Optional<BigDecimal> written = asWritten();
        if (written.isPresent()) {
            return Parsed.good(written.get());
        }
        Magnitude magnitude = magnitude();
        return magnitude.isPlainWithin(MOST_DIGITS) ? Parsed.good(magnitude.toDecimal()) : tooLong(text);
    }

    private Optional<BigDecimal> asWritten() {
        if (text.length() > MOST_DIGITS || RADIX.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            BigDecimal written = new BigDecimal(text);
            return isPlain(written) ? Optional.of(written) : Optional.empty();
        } catch (NumberFormatException e) {
            // An exponent that no int holds.
            return Optional.empty();
        }
    }

    private static boolean isPlain(BigDecimal number) {
        return number.precision() + Math.abs((long) number.scale()) <= MOST_DIGITS;
    }

    /**
     * The number as JSON (RFC 8259, section 6) writes it: as it is, where JSON's grammar allows that, else as a plain
     * decimal ({@code 01234} is {@code 1234}), which is bad if it takes more than 10,000 digits.
     */
    public Parsed<String> json() {
        return isJson(text) ? Parsed.good(text) : toDecimal().map(BigDecimal::toPlainString);
    }

    /** Whether a text is a number by JSON's grammar. */
    static boolean isJson(String text) {
        return JSON.matcher(text).matches();
    }

    private static <T> Parsed<T> tooLong(String text) {
        return Parsed.bad(QuantityForm.named(text) + " has more than " + MOST_DIGITS + " digits");
    }

    private Magnitude magnitude() {
        return Magnitude.of(text);
    }

    @Override
    public int compareTo(Numeral other) {
        return text.equals(other.text) ? 0 : magnitude().compareTo(other.magnitude());
    }

    /** Equal by value: {@code 1} and {@code 1.0} are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Numeral that && compareTo(that) == 0;
    }

    @Override
    public int hashCode() {
        return magnitude().hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
