package dev.retort.match;

import dev.retort.source.Location;
import dev.retort.source.Problems;
import dev.retort.template.NameUse;
import dev.retort.template.NameUses;
import dev.retort.template.Scope;
import dev.retort.value.Items;
import dev.retort.value.Value;
import java.util.Optional;
import java.util.Set;

/**
 * An array whose elements are in order; equal ones may follow one another.
 *
 * @param ascending whether the order goes upwards; it does where nothing is said
 */
record SortedMatcher(ElementKey key, Optional<Operand<Boolean>> ascending, Location where) implements Matcher {

    @Override
    public void match(Optional<Value> actual, ValuePath at, Scope scope, Mismatches mismatches) {
        if (actual.isPresent() && actual.get() instanceof Items array) {
            SortedTally tally = new SortedTally(this, at, scope, mismatches);
            array.items().forEach(tally::next);
            tally.end();
        } else {
            mismatches.add(at, () -> expectation(scope), () -> Words.actual(actual, Value.Kind.ARRAY), where);
        }
    }

    /** Whether upwards; empty where the problems say why nobody knows. */
    Optional<Boolean> upwards(Scope scope, Problems problems) {
        return ascending.isEmpty() ? Optional.of(true) : ascending.get().value(scope, problems);
    }

    @Override
    public Set<NameUse> names() {
        NameUses names = new NameUses().and(key.names());
        ascending.ifPresent(operand -> names.and(operand.names()));
        return names.all();
    }

    @Override
    public String expectation(Scope scope) {
        boolean up = upwards(scope, new Problems()).orElse(true);
        return "to be sorted " + (up ? "ascending" : "descending") + key.words(scope);
    }

    @Override
    public Optional<Tally> tally(Scope scope, Mismatches mismatches) {
        return Optional.of(new SortedTally(this, ValuePath.ROOT, scope, mismatches));
    }
}
