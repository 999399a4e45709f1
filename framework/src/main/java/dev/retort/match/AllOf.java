package dev.retort.match;

import dev.retort.source.SourceNode;

/** {@code $allOf: […]}: a value for which all of several matchers hold. */
final class AllOf implements Operator {

    @Override
    public String name() {
        return "$allOf";
    }

    @Override
    public Matcher read(SourceNode operand, Matchers reader) {
        return AllMatcher.of(Operands.matchers(name(), operand, reader), operand.at());
    }
}
