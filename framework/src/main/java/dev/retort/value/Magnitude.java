package dev.retort.value;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * What a number is worth, whatever its exponent: sign × 0.digits × 10^exponent. The digits neither begin nor end with a
 * zero, so that equal numbers have equal parts; zero has none, and the sign 0.
 */
record Magnitude(int sign, String digits, BigInteger exponent) implements Comparable<Magnitude> {

    private static final Magnitude ZERO = new Magnitude(0, "", BigInteger.ZERO);

    /** Of a text that is a number of YAML's core schema. */
    static Magnitude of(String text) {
        if (text.startsWith("0x")) {
            return ofDecimal(new BigInteger(text.substring(2), 16).toString());
        }
        return ofDecimal(text.startsWith("0o") ? new BigInteger(text.substring(2), 8).toString() : text);
    }

    private static Magnitude ofDecimal(String text) {
        int start = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
        int end = Math.max(text.indexOf('e'), text.indexOf('E'));
        String mantissa = text.substring(start, end < 0 ? text.length() : end);
        int point = mantissa.indexOf('.');
        String all = point < 0 ? mantissa : mantissa.substring(0, point) + mantissa.substring(point + 1);
        int first = 0;
        while (first < all.length() && all.charAt(first) == '0') {
            first++;
        }
        if (first == all.length()) {
            return ZERO;
        }
        int last = all.length();
        while (all.charAt(last - 1) == '0') {
            last--;
        }
        BigInteger exponent = BigInteger.valueOf((point < 0 ? mantissa.length() : point) - (long) first);
        return new Magnitude(
                text.startsWith("-") ? -1 : 1,
                all.substring(first, last),
                end < 0 ? exponent : exponent.add(new BigInteger(text.substring(end + 1))));
    }

    boolean isInteger() {
        return exponent.compareTo(BigInteger.valueOf(digits.length())) >= 0 || sign == 0;
    }

    /** Whether so many digits suffice to write it without an exponent. */
    boolean isPlainWithin(int most) {
        if (exponent.bitLength() >= Integer.SIZE) {
            return false;
        }
        long before = Math.max(0, exponent.longValue());
        long behind = Math.max(0, digits.length() - exponent.longValue());
        return before + behind <= most;
    }

    /** The same as a decimal; only for what {@link #isPlainWithin} a sensible number of digits. */
    BigDecimal toDecimal() {
        return sign == 0
                ? BigDecimal.ZERO
                : new BigDecimal(new BigInteger(digits), digits.length() - exponent.intValueExact())
                        .multiply(BigDecimal.valueOf(sign));
    }

    @Override
    public int compareTo(Magnitude other) {
        if (sign != other.sign) {
            return Integer.compare(sign, other.sign);
        }
        int larger = exponent.compareTo(other.exponent);
        return sign * (larger != 0 ? larger : digits.compareTo(other.digits));
    }
}
