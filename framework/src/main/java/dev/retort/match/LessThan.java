package dev.retort.match;

import dev.retort.source.SourceNode;

/** {@code $lt}: a number, duration, size or date that is less. */
final class LessThan implements Operator {

    @Override
    public String name() {
        return "$lt";
    }

    @Override
    public Matcher read(SourceNode operand, Matchers reader) {
        return QuantityMatcher.read(operand, reader, name(), "to be less than", order -> order < 0);
    }
}
