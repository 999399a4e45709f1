package dev.retort.match;

import dev.retort.source.Problems;
import dev.retort.source.SourceNode;
import dev.retort.template.NameUse;
import dev.retort.template.Scope;
import dev.retort.value.Moment;
import dev.retort.value.Numeral;
import dev.retort.value.Parsed;
import dev.retort.value.Quantity;
import dev.retort.value.Value;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Compares a value with a number, duration, size or date; the operand's form says how the value is read. What time
 * {@code now} is comes from the scope, at each match.
 *
 * @param words what stands before the operand: {@code to be greater than}
 * @param order which results of {@link Quantity#compare} are good
 */
record QuantityMatcher(Operand<Value> operand, Typing typing, String words, IntPredicate order) implements Matcher {

    /** Whether an operand can be read does not depend on the time. */
    static final Clock ANY_TIME = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

    static Matcher read(SourceNode node, Matchers reader, String name, String words, IntPredicate order) {
        return new QuantityMatcher(
                Operand.of(node, reader, value -> quantity(value, name)), reader.typing(), words, order);
    }

    /** The same where the operand must be a date or time. */
    static Matcher readDate(SourceNode node, Matchers reader, String name, String words, IntPredicate order) {
        return new QuantityMatcher(Operand.of(node, reader, value -> date(value, name)), reader.typing(), words, order);
    }

    private static Parsed<Value> quantity(Value value, String name) {
        return Operands.of(name, Quantity.of(value, ANY_TIME)).map(quantity -> value);
    }

    private static Parsed<Value> date(Value value, String name) {
        boolean date = Quantity.of(value, ANY_TIME)
                .toOptional()
                .filter(quantity -> quantity.value() instanceof Moment)
                .isPresent();
        return date
                ? Parsed.good(value)
                : Operands.wrong(name, "a date or time (2024-12-31, now + 5m)", Words.kind(value));
    }

    @Override
    public void match(Optional<Value> actual, ValuePath at, Scope scope, Mismatches mismatches) {
        Optional<Value> wanted = operand.value(scope, mismatches.problems());
        if (wanted.isEmpty()) {
            return;
        }
        actual.map(value -> verdict(value, wanted.get(), scope.clock()))
                .orElse(Verdict.fails(() -> Words.ABSENT))
                .failure()
                .ifPresent(but -> mismatches.add(at, () -> expectation(wanted.get(), scope), but, operand.at()));
    }

    private Verdict verdict(Value actual, Value wanted, Clock clock) {
        return Quantity.of(wanted, clock)
                .flatMap(quantity -> compare(quantity, actual, typing))
                .map(result -> Verdict.when(order.test(result), () -> Words.of(actual)))
                .orElse(bad -> Verdict.fails(() -> bad.reason()));
    }

    /**
     * Compares as the quantity does, but that as data a text is no number, even if it looks like one; bad is what is
     * said in "but was".
     */
    static Parsed<Integer> compare(Quantity quantity, Value actual, Typing typing) {
        boolean number = quantity.value() instanceof Numeral;
        Parsed<Integer> order = quantity.compare(actual);
        return order instanceof Parsed.Bad || number && typing.number(actual).isEmpty()
                ? Parsed.bad(typing.kind(actual) + ", not " + quantity.form())
                : order;
    }

    private String expectation(Value wanted, Scope scope) {
        return words + " " + shown(wanted, scope.clock());
    }

    /** The operand as written; of one that depends on the time, also what it came to. */
    static String shown(Value wanted, Clock clock) {
        String written = Words.written(wanted);
        return dependsOnTime(wanted)
                ? Quantity.of(wanted, clock)
                        .map(quantity -> written + " (" + Words.written(quantity.value()) + ")")
                        .orElse(bad -> written)
                : written;
    }

    static boolean dependsOnTime(Value operand) {
        return Words.written(operand).startsWith("now");
    }

    @Override
    public Set<NameUse> names() {
        return operand.names();
    }

    @Override
    public String expectation(Scope scope) {
        return operand.value(scope, new Problems())
                .map(wanted -> expectation(wanted, scope))
                .orElse(words + " something that could not be rendered");
    }
}
