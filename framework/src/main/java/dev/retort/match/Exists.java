package dev.retort.match;

import dev.retort.source.SourceNode;

/** {@code $exists}: whether the value is there at all; {@code null} is there. */
final class Exists implements Operator {

    @Override
    public String name() {
        return "$exists";
    }

    @Override
    public Matcher read(SourceNode operand, Matchers reader) {
        return new ExistsMatcher(Operand.of(operand, reader, Operands.truth(name())), reader.readsFound());
    }
}
