package dev.retort.match;

import dev.retort.source.SourceNode;
import dev.retort.value.Text;
import dev.retort.value.Value;

/** {@code $startsWith}: text that begins with another. */
final class StartsWith implements Operator {

    @Override
    public String name() {
        return "$startsWith";
    }

    @Override
    public Matcher read(SourceNode operand, Matchers reader) {
        return new OperandMatcher<>(
                Operand.of(operand, reader, Operands.text(name())),
                wanted -> "to start with " + Words.of(new Text(wanted)),
                (actual, wanted) -> Verdict.when(
                        actual instanceof Text text && text.text().startsWith(wanted),
                        () -> Words.actual(actual, Value.Kind.STRING)));
    }
}
