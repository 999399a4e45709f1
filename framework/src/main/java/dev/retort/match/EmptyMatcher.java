package dev.retort.match;

import dev.retort.source.Problems;
import dev.retort.template.NameUse;
import dev.retort.template.Scope;
import dev.retort.value.Value;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** A value that has a size, and whether that is 0. */
record EmptyMatcher(Operand<Boolean> operand) implements Matcher {

    @Override
    public void match(Optional<Value> actual, ValuePath at, Scope scope, Mismatches mismatches) {
        OptionalInt size = actual.map(SizeMatcher::of).orElse(OptionalInt.empty());
        operand.value(scope, mismatches.problems())
                .filter(wanted -> size.isEmpty() || wanted != (size.getAsInt() == 0))
                .ifPresent(wanted -> mismatches.add(
                        at, () -> words(wanted), () -> actual.map(Words::kind).orElse(Words.ABSENT), operand.at()));
    }

    private static String words(boolean wanted) {
        return wanted ? "to be empty" : "not to be empty";
    }

    @Override
    public Set<NameUse> names() {
        return operand.names();
    }

    @Override
    public String expectation(Scope scope) {
        return operand.value(scope, new Problems()).map(EmptyMatcher::words).orElse("to be empty or not");
    }

    @Override
    public Optional<Tally> tally(Scope scope, Mismatches mismatches) {
        return Optional.of(new Tally() {
            private boolean empty = true;

            @Override
            public void next(Value element) {
                empty = false;
            }

            @Override
            public void end() {
                operand.value(scope, mismatches.problems())
                        .filter(wanted -> wanted != empty)
                        .ifPresent(wanted ->
                                mismatches.add(ValuePath.ROOT, words(wanted), empty ? "[]" : "elements", operand.at()));
            }
        });
    }
}
