package dev.retort.match;

import dev.retort.source.SourceNode;

/** {@code $before}: a date or time that is earlier than another, or than {@code now} with an offset. */
final class Before implements Operator {

    @Override
    public String name() {
        return "$before";
    }

    @Override
    public Matcher read(SourceNode operand, Matchers reader) {
        return QuantityMatcher.readDate(operand, reader, name(), "to be before", order -> order < 0);
    }
}
