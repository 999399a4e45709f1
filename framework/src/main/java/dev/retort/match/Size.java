package dev.retort.match;

import dev.retort.source.SourceNode;

/** {@code $size}: the length of a text in code points, the number of elements or of members; a number or a matcher. */
final class Size implements Operator {

    @Override
    public String name() {
        return "$size";
    }

    @Override
    public Matcher read(SourceNode operand, Matchers reader) {
        if (!isCount(operand)) {
            reader.problems()
                    .add("wrong-operand", operand.at(), "`$size` takes a number or operators, not " + operand.phrase());
        }
        return new SizeMatcher(reader.forParts().forData().read(operand), operand.at());
    }

    private static boolean isCount(SourceNode operand) {
        if (operand instanceof SourceNode.Mapping mapping) {
            return !Keys.of(mapping).operators().isEmpty();
        }
        return operand instanceof SourceNode.Scalar scalar
                && (scalar.form() == SourceNode.Scalar.Form.NUMBER
                        || scalar.text().contains("${"));
    }
}
