package dev.retort.match;

import dev.retort.source.SourceNode;
import dev.retort.value.Parsed;

/**
 * {@code $contains}: text with another in it; an array with an element that matches, or with one for each of a list; an
 * object that matches as a tree.
 */
final class Contains implements Operator {

    @Override
    public String name() {
        return "$contains";
    }

    @Override
    public Matcher read(SourceNode operand, Matchers reader) {
        Matchers parts = reader.forParts();
        if (operand instanceof SourceNode.Sequence sequence) {
            sequence.items().forEach(item -> Keys.refuseOptional(item, reader.problems()));
            return AllMatcher.of(
                    sequence.items().stream().map(item -> one(item, parts)).toList(), operand.at());
        }
        Keys.refuseOptional(operand, reader.problems());
        return one(operand, parts);
    }

    private static Matcher one(SourceNode operand, Matchers reader) {
        return operand instanceof SourceNode.Scalar
                ? new ContainsValue(Operand.of(operand, reader, Parsed::good), reader.trees())
                : new ContainsMatch(reader.read(operand), operand.at());
    }
}
