package dev.retort.match;

import dev.retort.source.SourceNode;
import dev.retort.value.Items;
import dev.retort.value.Parsed;
import dev.retort.value.Quantity;
import dev.retort.value.Value;
import java.time.Clock;

/** {@code $between: [low, high]}: a number, duration, size or date from one to the other, both included. */
final class Between implements Operator {

    @Override
    public String name() {
        return "$between";
    }

    @Override
    public Matcher read(SourceNode operand, Matchers reader) {
        return new Within(Operand.of(operand, reader, Between::ends), reader.typing());
    }

    private static Parsed<Within.Bounds> ends(Value value) {
        if (!(value instanceof Items items) || items.size() != 2) {
            return Operands.wrong("$between", "a list of two values, `[low, high]`", Words.kind(value));
        }
        Ends ends = new Ends(items.items().get(0), items.items().get(1));
        boolean timed = QuantityMatcher.dependsOnTime(ends.low) || QuantityMatcher.dependsOnTime(ends.high);
        return timed
                ? ends.each().map(read -> ends)
                : ends.range(QuantityMatcher.ANY_TIME).map(range -> ends);
    }

    private record Ends(Value low, Value high) implements Within.Bounds {

        /** Each for itself: which of the two is the greater only the time tells. */
        Parsed<Quantity> each() {
            return Operands.of(
                    "$between",
                    Quantity.of(low, QuantityMatcher.ANY_TIME)
                            .flatMap(least -> Quantity.of(high, QuantityMatcher.ANY_TIME)));
        }

        @Override
        public Parsed<Quantity.Range> range(Clock clock) {
            return Operands.of(
                    "$between",
                    Quantity.of(low, clock)
                            .flatMap(least -> Quantity.of(high, clock)
                                    .flatMap(greatest -> Quantity.Range.between(least, greatest))));
        }

        @Override
        public String words(Clock clock) {
            return "to be between " + QuantityMatcher.shown(low, clock) + " and " + QuantityMatcher.shown(high, clock);
        }
    }
}
