package dev.retort.match;

import dev.retort.source.SourceNode;

/** {@code $anyOf: […]}: a value for which at least one of several matchers holds. */
final class AnyOf implements Operator {

    @Override
    public String name() {
        return "$anyOf";
    }

    @Override
    public Matcher read(SourceNode operand, Matchers reader) {
        return new AlternativesMatcher(Operands.matchers(name(), operand, reader), false, operand.at());
    }
}
