package dev.retort.match;

import dev.retort.source.Location;
import dev.retort.template.NameUse;
import dev.retort.template.Scope;
import dev.retort.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Holds where one of several does. Each is asked about an absent value too.
 *
 * @param single whether no second may hold
 */
record AlternativesMatcher(List<Matcher> alternatives, boolean single, Location where) implements Matcher {

    AlternativesMatcher {
        alternatives = List.copyOf(alternatives);
    }

    @Override
    public void match(Optional<Value> actual, ValuePath at, Scope scope, Mismatches mismatches) {
        List<String> holding = new ArrayList<>();
        for (int i = 0; i < alternatives.size(); i++) {
            Mismatches found = mismatches.counting();
            alternatives.get(i).match(actual, at, scope, found);
            if (found.isEmpty()) {
                holding.add(String.valueOf(i + 1));
            }
        }
        if (holding.isEmpty()) {
            mismatches.add(at, () -> expectation(scope), () -> Words.actual(actual), where);
        } else if (single && holding.size() > 1) {
            mismatches.add(
                    at,
                    () -> expectation(scope),
                    () -> Words.actual(actual) + ", which fits alternatives " + Words.together(holding),
                    where);
        }
    }

    @Override
    public Set<NameUse> names() {
        return Names.of(alternatives);
    }

    @Override
    public String expectation(Scope scope) {
        String words = Words.alternatives(
                alternatives.stream().map(each -> each.expectation(scope)).toList());
        return single ? "exactly one of: " + words : words;
    }
}
