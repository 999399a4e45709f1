package dev.retort.match;

import dev.retort.template.NameUse;
import dev.retort.template.Scope;
import dev.retort.value.Value;
import java.util.Optional;
import java.util.Set;

/** Holds where a value is absent, or another matcher holds. */
record OptionalMatcher(Matcher matcher) implements Matcher {

    @Override
    public void match(Optional<Value> actual, ValuePath at, Scope scope, Mismatches mismatches) {
        if (actual.isPresent()) {
            matcher.match(actual, at, scope, mismatches);
        }
    }

    @Override
    public Set<NameUse> names() {
        return matcher.names();
    }

    @Override
    public String expectation(Scope scope) {
        return "to be absent or " + matcher.expectation(scope);
    }
}
