package dev.retort.match;

import dev.retort.source.SourceNode;

/** {@code $oneOf: […]}: a value for which exactly one of several matchers holds. */
final class OneOf implements Operator {

    @Override
    public String name() {
        return "$oneOf";
    }

    @Override
    public Matcher read(SourceNode operand, Matchers reader) {
        return new AlternativesMatcher(Operands.matchers(name(), operand, reader), true, operand.at());
    }
}
