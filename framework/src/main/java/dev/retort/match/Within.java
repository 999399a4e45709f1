package dev.retort.match;

import dev.retort.source.Problems;
import dev.retort.template.NameUse;
import dev.retort.template.Scope;
import dev.retort.value.Parsed;
import dev.retort.value.Quantity;
import dev.retort.value.Value;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;

/** A value that lies in a range of numbers, durations, sizes or dates, the ends included. */
record Within(Operand<Bounds> operand, Typing typing) implements Matcher {

    /** A range as a spec writes it; what it is may depend on the time. */
    interface Bounds {

        Parsed<Quantity.Range> range(Clock clock);

        /** {@code to be between 1 and 5}. */
        String words(Clock clock);
    }

    @Override
    public void match(Optional<Value> actual, ValuePath at, Scope scope, Mismatches mismatches) {
        Optional<Bounds> wanted = operand.value(scope, mismatches.problems());
        Optional<Quantity.Range> range = wanted.flatMap(bounds -> range(bounds, scope.clock(), mismatches.problems()));
        if (wanted.isEmpty() || range.isEmpty()) {
            return;
        }
        actual.map(value -> verdict(value, range.get()))
                .orElse(Verdict.fails(() -> Words.ABSENT))
                .failure()
                .ifPresent(but -> mismatches.add(at, () -> wanted.get().words(scope.clock()), but, operand.at()));
    }

    /** Of two ends with {@code now} in them only the time tells whether they are a range. */
    private Optional<Quantity.Range> range(Bounds bounds, Clock clock, Problems problems) {
        Parsed<Quantity.Range> range = bounds.range(clock);
        range.failure().ifPresent(bad -> problems.add("wrong-operand", operand.at(), bad.reason()));
        return range.toOptional();
    }

    private Verdict verdict(Value actual, Quantity.Range range) {
        return QuantityMatcher.compare(range.low(), actual, typing)
                .flatMap(order -> range.contains(actual))
                .map(inside -> Verdict.when(inside, () -> Words.of(actual)))
                .orElse(bad -> Verdict.fails(() -> bad.reason()));
    }

    @Override
    public Set<NameUse> names() {
        return operand.names();
    }

    @Override
    public String expectation(Scope scope) {
        return operand.value(scope, new Problems())
                .map(bounds -> bounds.words(scope.clock()))
                .orElse("to be in a range that could not be rendered");
    }
}
