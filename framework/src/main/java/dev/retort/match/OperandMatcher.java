package dev.retort.match;

import dev.retort.source.Problems;
import dev.retort.template.NameUse;
import dev.retort.template.Scope;
import dev.retort.value.Value;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A matcher that compares a value with one operand. An absent value fails it.
 *
 * @param words what is expected of that operand: {@code to start with "a"}
 */
record OperandMatcher<T>(Operand<T> operand, Function<T, String> words, Check<T> check) implements Matcher {

    /** Whether a value that is there is as the operand demands. */
    interface Check<T> {
        Verdict of(Value actual, T operand);
    }

    @Override
    public void match(Optional<Value> actual, ValuePath at, Scope scope, Mismatches mismatches) {
        operand.value(scope, mismatches.problems())
                .ifPresent(wanted -> actual.map(value -> check.of(value, wanted))
                        .orElse(Verdict.fails(() -> Words.ABSENT))
                        .failure()
                        .ifPresent(but -> mismatches.add(at, () -> words.apply(wanted), but, operand.at())));
    }

    @Override
    public Set<NameUse> names() {
        return operand.names();
    }

    @Override
    public String expectation(Scope scope) {
        return operand.value(scope, new Problems()).map(words).orElse("a value that could not be rendered");
    }
}
