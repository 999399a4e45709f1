package dev.retort.match;

import dev.retort.source.SourceNode;
import dev.retort.value.Text;
import dev.retort.value.Value;

/** {@code $endsWith}: text that ends with another. */
final class EndsWith implements Operator {

    @Override
    public String name() {
        return "$endsWith";
    }

    @Override
    public Matcher read(SourceNode operand, Matchers reader) {
        return new OperandMatcher<>(
                Operand.of(operand, reader, Operands.text(name())),
                wanted -> "to end with " + Words.of(new Text(wanted)),
                (actual, wanted) -> Verdict.when(
                        actual instanceof Text text && text.text().endsWith(wanted),
                        () -> Words.actual(actual, Value.Kind.STRING)));
    }
}
