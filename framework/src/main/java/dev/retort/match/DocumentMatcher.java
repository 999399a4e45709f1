package dev.retort.match;

import dev.retort.template.NameUse;
import dev.retort.template.Scope;
import dev.retort.value.Value;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** JSONPaths into a document, and members of it. */
record DocumentMatcher(List<Matcher> parts) implements Matcher {

    DocumentMatcher {
        parts = List.copyOf(parts);
    }

    @Override
    public void match(Optional<Value> actual, ValuePath at, Scope scope, Mismatches mismatches) {
        parts.forEach(part -> part.match(actual, at, scope, mismatches));
    }

    @Override
    public Set<NameUse> names() {
        return Names.of(parts);
    }

    @Override
    public String expectation(Scope scope) {
        return Words.together(
                parts.stream().map(part -> part.expectation(scope)).toList());
    }
}
