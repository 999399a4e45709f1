package dev.retort.match;

import dev.retort.source.Fields;
import dev.retort.source.SourceNode;
import dev.retort.value.Members;
import dev.retort.value.Parsed;
import dev.retort.value.Quantity;
import dev.retort.value.Value;
import java.time.Clock;

/**
 * <code>$near: {value, within}</code>: a number, duration, size or date no further from one than that, the ends
 * included; the distance from a date is a duration.
 */
final class Near implements Operator {

    @Override
    public String name() {
        return "$near";
    }

    @Override
    public Matcher read(SourceNode operand, Matchers reader) {
        if (operand instanceof SourceNode.Mapping mapping) {
            try (Fields fields = Fields.of(mapping, reader.problems())) {
                fields.entry("value");
                fields.entry("within");
            }
        }
        return new Within(Operand.of(operand, reader, Near::surroundings), reader.typing());
    }

    private static Parsed<Within.Bounds> surroundings(Value value) {
        if (!(value instanceof Members)
                || value.member("value").isEmpty()
                || value.member("within").isEmpty()) {
            return Operands.wrong("$near", "`{value: …, within: …}`", Words.kind(value));
        }
        Surroundings surroundings = new Surroundings(
                value.member("value").get(), value.member("within").get());
        return surroundings.range(QuantityMatcher.ANY_TIME).map(range -> surroundings);
    }

    private record Surroundings(Value center, Value within) implements Within.Bounds {

        @Override
        public Parsed<Quantity.Range> range(Clock clock) {
            return Operands.of(
                    "$near",
                    Quantity.of(center, clock)
                            .flatMap(middle -> Quantity.of(within, clock).flatMap(middle::around)));
        }

        @Override
        public String words(Clock clock) {
            return "to be within " + Words.written(within) + " of " + QuantityMatcher.shown(center, clock);
        }
    }
}
