package dev.retort.match;

import dev.retort.source.SourceNode;
import dev.retort.value.Parsed;
import dev.retort.value.Truth;
import dev.retort.value.Value;
import java.util.List;

/** What operators take, and what they say of anything else. */
final class Operands {

    private Operands() {}

    static Operand.Reading<Boolean> truth(String operator) {
        return value ->
                value instanceof Truth truth ? Parsed.good(truth.holds()) : wrong(operator, "`true` or `false`", value);
    }

    /** A text; a number and a boolean are the text that they are written as. */
    static Operand.Reading<String> text(String operator) {
        return value -> switch (value.kind()) {
            case STRING, NUMBER, BOOLEAN -> Parsed.good(Words.written(value));
            case NULL, ARRAY, OBJECT, BYTES, MOMENT -> wrong(operator, "a text", value);
        };
    }

    /** The matchers of a list, for the same value each. */
    static List<Matcher> matchers(String operator, SourceNode operand, Matchers reader) {
        if (operand instanceof SourceNode.Sequence sequence && !sequence.items().isEmpty()) {
            return sequence.items().stream().map(reader::read).toList();
        }
        String instead = operand instanceof SourceNode.Sequence ? "an empty one" : operand.phrase();
        reader.problems()
                .add("wrong-operand", operand.at(), "`" + operator + "` takes a list of matchers, not " + instead);
        return List.of();
    }

    /** What was read, or that it is the operand of that operator which is wrong, and why. */
    static <T> Parsed<T> of(String operator, Parsed<T> read) {
        return read.failure()
                .map(bad -> Parsed.<T>bad("wrong operand of `" + operator + "`: " + bad.reason(), bad.offset()))
                .orElse(read);
    }

    /** @param allowed what the operator takes: {@code a list of values} */
    static <T> Parsed<T> wrong(String operator, String allowed, Value value) {
        return wrong(operator, allowed, value.kind().phrase());
    }

    static <T> Parsed<T> wrong(String operator, String allowed, String instead) {
        return Parsed.bad("`" + operator + "` takes " + allowed + ", not " + instead);
    }
}
