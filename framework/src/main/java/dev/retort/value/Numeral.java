package dev.retort.value;

/** placeholder signature: see below. */
public final class Numeral implements Value, Comparable<Numeral> {
    private final String text;

    private Numeral(String text) {
        this.text = text;
    }

    public static Parsed<Numeral> parse(String text) {
        return Parsed.good(new Numeral(text));
    }

    public static Numeral of(long number) {
        return new Numeral(Long.toString(number));
    }

    public String text() {
        return text;
    }

    @Override
    public Kind kind() {
        return Kind.NUMBER;
    }

    @Override
    public int compareTo(Numeral o) {
        return new java.math.BigDecimal(text).compareTo(new java.math.BigDecimal(o.text));
    }
}
