package dev.retort.match;

import dev.retort.source.Location;
import dev.retort.template.NameUse;
import dev.retort.template.Scope;
import dev.retort.value.Items;
import dev.retort.value.Members;
import dev.retort.value.Value;
import java.util.Optional;
import java.util.Set;

/** An array with an element for which another matcher holds, or an object for which it holds. */
record ContainsMatch(Matcher element, Location where) implements Matcher {

    @Override
    public void match(Optional<Value> actual, ValuePath at, Scope scope, Mismatches mismatches) {
        if (actual.isPresent() && actual.get() instanceof Members) {
            element.match(actual, at, scope, mismatches);
        } else if (actual.isEmpty() || !(actual.get() instanceof Items array) || !isIn(array, scope, mismatches)) {
            mismatches.add(
                    at, () -> expectation(scope), () -> actual.map(Words::kind).orElse(Words.ABSENT), where);
        }
    }

    private boolean isIn(Items array, Scope scope, Mismatches mismatches) {
        int troubles = mismatches.troubles();
        return array.items().stream()
                .anyMatch(
                        item -> mismatches.troubles() > troubles || Difference.none(element, item, scope, mismatches));
    }

    @Override
    public Set<NameUse> names() {
        return element.names();
    }

    @Override
    public String expectation(Scope scope) {
        String expectation = element.expectation(scope);
        return "to contain " + (expectation.startsWith("to ") ? "an element " : "") + expectation;
    }

    @Override
    public Optional<Tally> tally(Scope scope, Mismatches mismatches) {
        int troubles = mismatches.troubles();
        return Optional.of(new Tally() {
            private boolean found;

            @Override
            public void next(Value item) {
                found = found || mismatches.troubles() > troubles || Difference.none(element, item, scope, mismatches);
            }

            @Override
            public void end() {
                if (!found) {
                    mismatches.add(ValuePath.ROOT, expectation(scope), "no such element", where);
                }
            }
        });
    }
}
