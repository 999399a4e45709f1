package dev.retort.match;

import dev.retort.source.SourceNode;

/** {@code $keys}: the set of an object's names; a list stands in any order, operators see an array of names. */
final class KeysOf implements Operator {

    @Override
    public String name() {
        return "$keys";
    }

    @Override
    public Matcher read(SourceNode operand, Matchers reader) {
        Matchers names = reader.forParts().forData();
        boolean operators = operand instanceof SourceNode.Mapping mapping
                && !Keys.of(mapping).operators().isEmpty();
        Matcher matcher = operators
                ? names.read(operand)
                : new UnorderedMatcher(Elements.read(name(), operand, names), operand.at());
        return new KeysMatcher(matcher, operand.at());
    }
}
