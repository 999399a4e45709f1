package dev.retort.match;

import dev.retort.source.Location;
import dev.retort.template.NameUse;
import dev.retort.template.Scope;
import dev.retort.value.Items;
import dev.retort.value.Value;
import java.util.Optional;
import java.util.Set;

/** An array, each of whose elements is as another matcher wants it. */
record EachMatcher(Matcher element, Location where) implements Matcher {

    @Override
    public void match(Optional<Value> actual, ValuePath at, Scope scope, Mismatches mismatches) {
        if (actual.isPresent() && actual.get() instanceof Items array) {
            new EachTally(this, at, scope, mismatches).all(array.items());
        } else {
            mismatches.add(at, () -> expectation(scope), () -> Words.actual(actual, Value.Kind.ARRAY), where);
        }
    }

    @Override
    public Set<NameUse> names() {
        return element.names();
    }

    @Override
    public String expectation(Scope scope) {
        return "each element " + Words.toBe(element.expectation(scope));
    }

    @Override
    public Optional<Tally> tally(Scope scope, Mismatches mismatches) {
        return Optional.of(new EachTally(this, ValuePath.ROOT, scope, mismatches));
    }
}
