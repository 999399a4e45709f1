package dev.retort.match;

import dev.retort.source.SourceNode;
import dev.retort.value.Parsed;

/** {@code $eq}: the same data as a whole; unlike a tree, objects have no other members. */
final class Equal implements Operator {

    @Override
    public String name() {
        return "$eq";
    }

    @Override
    public Matcher read(SourceNode operand, Matchers reader) {
        return new OperandMatcher<>(
                Operand.of(operand, reader, Parsed::good),
                Words::of,
                (actual, wanted) ->
                        Verdict.when(reader.typing().equal(wanted, actual), () -> Words.actual(actual, wanted.kind())));
    }
}
