package dev.retort.match;

import dev.retort.source.Location;
import dev.retort.source.Problems;
import dev.retort.template.NameUse;
import dev.retort.template.Scope;
import dev.retort.value.Items;
import dev.retort.value.Value;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An array whose elements can be paired one to one with matchers that hold for them. */
record UnorderedMatcher(Elements elements, Location where) implements Matcher {

    @Override
    public void match(Optional<Value> actual, ValuePath at, Scope scope, Mismatches mismatches) {
        Optional<List<Matcher>> expected = elements.matchers(scope, mismatches.problems());
        if (expected.isEmpty()) {
            return;
        }
        if (actual.isPresent() && actual.get() instanceof Items array) {
            Leftovers.match(expected.get(), array.items(), at, scope, mismatches, where);
        } else {
            mismatches.add(at, () -> words(expected.get(), scope), () -> Words.actual(actual, Value.Kind.ARRAY), where);
        }
    }

    private static String words(List<Matcher> expected, Scope scope) {
        return Words.listed("[", "]", expected, each -> each.expectation(scope)) + " in any order";
    }

    @Override
    public Set<NameUse> names() {
        return elements.names();
    }

    @Override
    public String expectation(Scope scope) {
        return elements.matchers(scope, new Problems())
                .map(expected -> words(expected, scope))
                .orElse("elements that could not be rendered");
    }
}
