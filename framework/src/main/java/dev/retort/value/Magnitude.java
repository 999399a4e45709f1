package dev.retort.value;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * A number taken apart: {@code sign × 0.digits × 10^exponent}. The digits have no zero at either end, and zero has none,
 * so that equal numbers have equal parts.
 *
 * @param sign -1, 0 or 1
 */
record Magnitude(int sign, String digits, BigInteger exponent) implements Comparable<Magnitude> {

    private static final Magnitude ZERO = new Magnitude(0, "", BigInteger.ZERO);

    /** Longer exponents are no numbers that anyone means, and slow to read. */
    private static final int LONGEST_EXPONENT = 1_000;

    static Parsed<Magnitude> of(String text) {
        Scan scan = new Scan(text);
        boolean negative = scan.take('-');
        if (!negative) {
            scan.take('+');
        }
        String whole = scan.digits();
        String fraction = scan.take('.') ? scan.digits() : "";
        if (whole.isEmpty() && fraction.isEmpty()) {
            return Parsed.bad("`" + text + "` is no number", scan.position);
        }
        BigInteger exponent = BigInteger.ZERO;
        if (scan.take('e') || scan.take('E')) {
            boolean down = scan.take('-');
            if (!down) {
                scan.take('+');
            }
            String power = scan.digits();
            if (power.isEmpty() || power.length() > LONGEST_EXPONENT) {
                return Parsed.bad("`" + text + "` is no number", scan.position);
            }
            exponent = down ? new BigInteger(power).negate() : new BigInteger(power);
        }
        return scan.atEnd()
                ? Parsed.good(of(negative, whole, fraction, exponent))
                : Parsed.bad("`" + text + "` is no number", scan.position);
    }

    private static Magnitude of(boolean negative, String whole, String fraction, BigInteger exponent) {
        String all = whole + fraction;
        int start = 0;
        int end = all.length();
        while (start < end && all.charAt(start) == '0') {
            start++;
        }
        while (end > start && all.charAt(end - 1) == '0') {
            end--;
        }
        return start == end
                ? ZERO
                : new Magnitude(
                        negative ? -1 : 1,
                        all.substring(start, end),
                        exponent.add(BigInteger.valueOf((long) whole.length() - start)));
    }

    boolean isInteger() {
        return exponent.compareTo(BigInteger.valueOf(digits.length())) >= 0 || sign == 0;
    }

    /** Whether it can be written out with that many digits. */
    boolean fits(int most) {
        BigInteger limit = BigInteger.valueOf(most);
        return digits.length() <= most && exponent.abs().compareTo(limit) <= 0;
    }

    /** Written out; only for one that {@link #fits}. */
    BigDecimal toDecimal() {
        if (sign == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal unscaled = new BigDecimal(new BigInteger(digits), digits.length() - exponent.intValueExact());
        return sign < 0 ? unscaled.negate() : unscaled;
    }

    @Override
    public int compareTo(Magnitude other) {
        if (sign != other.sign) {
            return Integer.compare(sign, other.sign);
        }
        int bySize = exponent.compareTo(other.exponent);
        return sign * (bySize != 0 ? bySize : digits.compareTo(other.digits));
    }

    /** Goes through the text once. */
    private static final class Scan {

        private final String text;
        private int position;

        Scan(String text) {
            this.text = text;
        }

        boolean take(char wanted) {
            boolean there = position < text.length() && text.charAt(position) == wanted;
            position += there ? 1 : 0;
            return there;
        }

        String digits() {
            int start = position;
            while (position < text.length() && text.charAt(position) >= '0' && text.charAt(position) <= '9') {
                position++;
            }
            return text.substring(start, position);
        }

        boolean atEnd() {
            return position == text.length();
        }
    }
}
