package dev.retort.match;

import dev.retort.source.SourceNode;

/** {@code $gte}: a number, duration, size or date that is as great or greater. */
final class AtLeast implements Operator {

    @Override
    public String name() {
        return "$gte";
    }

    @Override
    public Matcher read(SourceNode operand, Matchers reader) {
        return QuantityMatcher.read(operand, reader, name(), "to be at least", order -> order >= 0);
    }
}
