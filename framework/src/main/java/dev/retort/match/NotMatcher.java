package dev.retort.match;

import dev.retort.source.Location;
import dev.retort.template.NameUse;
import dev.retort.template.Scope;
import dev.retort.value.Value;
import java.util.Optional;
import java.util.Set;

/**
 * Holds where another does not.
 *
 * @param presence whether the other asks for nothing but presence, so that an absent value may be what is wanted
 */
record NotMatcher(Matcher matcher, boolean presence, Location where) implements Matcher {

    @Override
    public void match(Optional<Value> actual, ValuePath at, Scope scope, Mismatches mismatches) {
        Mismatches found = mismatches.counting();
        matcher.match(actual, at, scope, found);
        if (found.isEmpty() || actual.isEmpty() && !presence) {
            mismatches.add(at, () -> expectation(scope), () -> Words.actual(actual), where);
        }
    }

    @Override
    public Set<NameUse> names() {
        return matcher.names();
    }

    @Override
    public String expectation(Scope scope) {
        return "not " + matcher.expectation(scope);
    }
}
