package dev.retort.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/**
 * A number as it was written: {@code 1.10} stays {@code 1.10}, {@code 01234} stays {@code 01234}. Two are equal when
 * they are the same number, whatever their size: they are compared by sign, digits and exponent and never written out
 * (RULES 21). Immutable.
 */
public final class Numeral implements Value, Comparable<Numeral> {

    private static final int MOST_DIGITS = 10_000;

    private final String text;
    private final Magnitude magnitude;

    private Numeral(String text, Magnitude magnitude) {
        this.text = text;
        this.magnitude = magnitude;
    }

    /** A number of JSON, or of YAML's core schema: {@code +49}, {@code .5}, {@code 0x1F}, {@code 0o17} are numbers too. */
    public static Parsed<Numeral> parse(String text) {
        if (text.startsWith("0x")) {
            return inRadix(text, 16);
        }
        if (text.startsWith("0o")) {
            return inRadix(text, 8);
        }
        return Magnitude.of(text).map(magnitude -> new Numeral(text, magnitude));
    }

    private static Parsed<Numeral> inRadix(String text, int radix) {
        String digits = text.substring(2);
        if (digits.isEmpty() || !digits.chars().allMatch(c -> c < 128 && Character.digit(c, radix) >= 0)) {
            return Parsed.bad("`" + text + "` is no number");
        }
        if (digits.length() > MOST_DIGITS) {
            return Parsed.bad("a number has more than 10,000 digits");
        }
        String decimal = new BigInteger(digits, radix).toString();
        return Magnitude.of(decimal).map(magnitude -> new Numeral(text, magnitude));
    }

    public static Numeral of(long number) {
        return of(BigDecimal.valueOf(number));
    }

    /** @param number of at most 10,000 digits */
    public static Numeral of(BigDecimal number) {
        String text = number.toPlainString();
        return new Numeral(text, Magnitude.of(text).toOptional().orElseThrow());
    }

    /** As it was written. */
    public String text() {
        return text;
    }

    @Override
    public Kind kind() {
        return Kind.NUMBER;
    }

    /** Whether it has no fraction: {@code 1.0} has none. */
    public boolean isInteger() {
        return magnitude.isInteger();
    }

    /** For arithmetic; refuses to write out more than 10,000 digits. */
    public Parsed<BigDecimal> toDecimal() {
        return magnitude.fits(MOST_DIGITS)
                ? Parsed.good(magnitude.toDecimal())
                : Parsed.bad("a number has more than 10,000 digits");
    }

    /** The same number, where it is one of 64 bits. */
    public Optional<Long> toLong() {
        if (!isInteger() || !magnitude.fits(20)) {
            return Optional.empty();
        }
        BigDecimal decimal = magnitude.toDecimal();
        boolean inside = decimal.compareTo(BigDecimal.valueOf(Long.MIN_VALUE)) >= 0
                && decimal.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0;
        return inside ? Optional.of(decimal.longValueExact()) : Optional.empty();
    }

    /** As JSON can say it (RFC 8259, section 6): as written where it allows that, else as a plain decimal. */
    public Parsed<String> json() {
        return isJson() ? Parsed.good(text) : plain();
    }

    /** With its zeros, where it has some: {@code 01.50} is {@code 1.50}. */
    private Parsed<String> plain() {
        return toDecimal().map(decimal -> {
            boolean decimalAsWritten = text.chars().noneMatch(c -> c == 'x' || c == 'o' || c == 'e' || c == 'E');
            return (decimalAsWritten ? new BigDecimal(text) : decimal).toPlainString();
        });
    }

    private boolean isJson() {
        int start = text.startsWith("-") ? 1 : 0;
        boolean leadingZero = text.startsWith("0", start)
                && text.length() > start + 1
                && Character.isDigit(text.charAt(start + 1));
        return start < text.length()
                && isDigit(text.charAt(start))
                && isDigit(text.charAt(text.length() - 1))
                && !leadingZero
                && !text.contains(".e")
                && !text.contains(".E")
                && text.chars().noneMatch(c -> c == 'x' || c == 'o');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    @Override
    public int compareTo(Numeral other) {
        return magnitude.compareTo(other.magnitude);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Numeral that && magnitude.equals(that.magnitude);
    }

    @Override
    public int hashCode() {
        return magnitude.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
