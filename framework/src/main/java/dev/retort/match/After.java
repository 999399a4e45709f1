package dev.retort.match;

import dev.retort.source.SourceNode;

/** {@code $after}: a date or time that is later than another, or than {@code now} with an offset. */
final class After implements Operator {

    @Override
    public String name() {
        return "$after";
    }

    @Override
    public Matcher read(SourceNode operand, Matchers reader) {
        return QuantityMatcher.readDate(operand, reader, name(), "to be after", order -> order > 0);
    }
}
