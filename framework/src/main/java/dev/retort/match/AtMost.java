package dev.retort.match;

import dev.retort.source.SourceNode;

/** {@code $lte}: a number, duration, size or date that is as little or less. */
final class AtMost implements Operator {

    @Override
    public String name() {
        return "$lte";
    }

    @Override
    public Matcher read(SourceNode operand, Matchers reader) {
        return QuantityMatcher.read(operand, reader, name(), "to be at most", order -> order <= 0);
    }
}
