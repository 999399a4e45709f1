package dev.retort.match;

import dev.retort.source.SourceNode;
import dev.retort.value.Parsed;

/** {@code $ne}: data that is there, and is not the same as a whole. */
final class Unequal implements Operator {

    @Override
    public String name() {
        return "$ne";
    }

    @Override
    public Matcher read(SourceNode operand, Matchers reader) {
        Typing typing = reader.typing();
        return new OperandMatcher<>(
                Operand.of(operand, reader, Parsed::good),
                wanted -> "not " + Words.of(wanted),
                (actual, wanted) -> Verdict.when(!typing.equal(wanted, actual), () -> Words.of(actual)));
    }
}
