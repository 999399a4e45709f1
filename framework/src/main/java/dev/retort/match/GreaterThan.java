package dev.retort.match;

import dev.retort.source.SourceNode;

/** {@code $gt}: a number, duration, size or date that is greater. */
final class GreaterThan implements Operator {

    @Override
    public String name() {
        return "$gt";
    }

    @Override
    public Matcher read(SourceNode operand, Matchers reader) {
        return QuantityMatcher.read(operand, reader, name(), "to be greater than", order -> order > 0);
    }
}
