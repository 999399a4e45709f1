package dev.retort.match;

import dev.retort.source.SourceNode;

/**
 * {@code $not}: a value that is there and for which a matcher does not hold. Only <code>$not: {$exists: true}</code> is
 * content with an absent one.
 */
final class Not implements Operator {

    @Override
    public String name() {
        return "$not";
    }

    @Override
    public Matcher read(SourceNode operand, Matchers reader) {
        return new NotMatcher(reader.read(operand), asksForAbsence(operand), operand.at());
    }

    private static boolean asksForAbsence(SourceNode operand) {
        return operand instanceof SourceNode.Mapping mapping
                && mapping.entries().size() == 1
                && mapping.get("$exists")
                        .filter(node -> node instanceof SourceNode.Scalar)
                        .isPresent();
    }
}
