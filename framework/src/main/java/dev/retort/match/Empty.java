package dev.retort.match;

import dev.retort.source.SourceNode;

/** {@code $empty: true}: a text, array or object with nothing in it; {@code false}: with something. */
final class Empty implements Operator {

    @Override
    public String name() {
        return "$empty";
    }

    @Override
    public Matcher read(SourceNode operand, Matchers reader) {
        return new EmptyMatcher(Operand.of(operand, reader, Operands.truth(name())));
    }
}
