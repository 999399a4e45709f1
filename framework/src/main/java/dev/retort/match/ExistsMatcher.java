package dev.retort.match;

import dev.retort.source.Problems;
import dev.retort.template.NameUse;
import dev.retort.template.Scope;
import dev.retort.value.Items;
import dev.retort.value.Value;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a value is there.
 *
 * @param found whether the value is all that a query found: it exists where that is not nothing
 */
record ExistsMatcher(Operand<Boolean> operand, boolean found) implements Matcher {

    @Override
    public void match(Optional<Value> actual, ValuePath at, Scope scope, Mismatches mismatches) {
        boolean there =
                found ? actual.filter(value -> !value.equals(Items.EMPTY)).isPresent() : actual.isPresent();
        operand.value(scope, mismatches.problems())
                .filter(wanted -> wanted != there)
                .ifPresent(wanted -> mismatches.add(
                        at, () -> words(wanted), () -> there ? Words.actual(actual) : Words.ABSENT, operand.at()));
    }

    private static String words(boolean wanted) {
        return wanted ? "to exist" : "to be absent";
    }

    @Override
    public Set<NameUse> names() {
        return operand.names();
    }

    @Override
    public String expectation(Scope scope) {
        return operand.value(scope, new Problems()).map(ExistsMatcher::words).orElse("to exist or not");
    }
}
