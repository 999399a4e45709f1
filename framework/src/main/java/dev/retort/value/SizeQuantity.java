package dev.retort.value;

/** A size in bytes; an actual number counts bytes, also as text, and a text may have a unit. */
record SizeQuantity(long bytes) implements Quantity {

    private static final String FORM = "a size";

    @Override
    public String form() {
        return FORM;
    }

    @Override
    public Value value() {
        return Numeral.of(bytes);
    }

    @Override
    public Parsed<Integer> compare(Value actual) {
        if (actual instanceof Numeral number) {
            return Parsed.good(number.compareTo(Numeral.of(bytes)));
        }
        if (actual instanceof Text text) {
            return Numeral.parse(text.text()) instanceof Parsed.Good<Numeral> number
                    ? compare(number.thing())
                    : Sizes.parse(text.text()).map(read -> Long.compare(read, bytes));
        }
        return QuantityForm.isNot(FORM, actual);
    }

    @Override
    public Parsed<Range> around(Quantity within) {
        if (!(within instanceof SizeQuantity distance)) {
            return QuantityForm.isNoDistance(within, this, "one like 10KB");
        }
        // Both are at least 0, so that only the sum can go too far.
        long high = distance.bytes > Long.MAX_VALUE - bytes ? Long.MAX_VALUE : bytes + distance.bytes;
        return Range.between(new SizeQuantity(bytes - distance.bytes), new SizeQuantity(high));
    }
}
