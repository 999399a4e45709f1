package dev.retort.match;

import dev.retort.source.SourceNode;
import dev.retort.value.Items;
import dev.retort.value.Parsed;
import dev.retort.value.Value;

/** {@code $in}: the same data as a whole as one in the list. */
final class OneOfValues implements Operator {

    @Override
    public String name() {
        return "$in";
    }

    @Override
    public Matcher read(SourceNode operand, Matchers reader) {
        Typing typing = reader.typing();
        return new OperandMatcher<>(
                Operand.of(operand, reader, OneOfValues::list),
                wanted -> wanted.items().isEmpty()
                        ? "one of no values"
                        : "one of "
                                + Words.alternatives(
                                        wanted.items().stream().map(Words::of).toList()),
                (actual, wanted) -> Verdict.when(
                        wanted.items().stream().anyMatch(each -> typing.equal(each, actual)),
                        () -> unlike(actual, wanted)));
    }

    private static Parsed<Items> list(Value value) {
        return value instanceof Items items ? Parsed.good(items) : Operands.wrong("$in", "a list of values", value);
    }

    /** Names the kind of what came where it is not the kind of the first that was allowed. */
    private static String unlike(Value actual, Items wanted) {
        return wanted.items().isEmpty()
                ? Words.of(actual)
                : Words.actual(actual, wanted.items().get(0).kind());
    }
}
