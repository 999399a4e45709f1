package dev.retort.match;

import dev.retort.source.Location;
import dev.retort.template.NameUse;
import dev.retort.template.Scope;
import dev.retort.value.Items;
import dev.retort.value.Value;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An array without two elements of the same key. */
record UniqueMatcher(ElementKey key, Location where) implements Matcher {

    @Override
    public void match(Optional<Value> actual, ValuePath at, Scope scope, Mismatches mismatches) {
        if (actual.isEmpty() || !(actual.get() instanceof Items array)) {
            mismatches.add(at, () -> expectation(scope), () -> Words.actual(actual, Value.Kind.ARRAY), where);
            return;
        }
        Map<Value, Integer> seen = new HashMap<>();
        UniqueTally tally = new UniqueTally(this, at, scope, mismatches, (value, index) -> {
            Integer before = seen.putIfAbsent(value, index);
            return Optional.ofNullable(before).map(first -> "the same as at " + at.item(first));
        });
        array.items().forEach(tally::next);
        tally.end();
    }

    @Override
    public Set<NameUse> names() {
        return key.names();
    }

    @Override
    public String expectation(Scope scope) {
        return "to be unique" + key.words(scope);
    }

    /** Remembers 8 bytes of each element: see {@link Fingerprints}. */
    @Override
    public Optional<Tally> tally(Scope scope, Mismatches mismatches) {
        Fingerprints seen = new Fingerprints();
        return Optional.of(new UniqueTally(
                this,
                ValuePath.ROOT,
                scope,
                mismatches,
                (value, index) -> seen.add(value) ? Optional.empty() : Optional.of("the same as one before")));
    }
}
