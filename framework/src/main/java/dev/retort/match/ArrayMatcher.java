package dev.retort.match;

import dev.retort.source.Location;
import dev.retort.template.NameUse;
import dev.retort.template.Scope;
import dev.retort.value.Items;
import dev.retort.value.Value;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An array with exactly these elements, in this order. */
record ArrayMatcher(List<Matcher> elements, Location where) implements Matcher {

    ArrayMatcher {
        elements = List.copyOf(elements);
    }

    @Override
    public void match(Optional<Value> actual, ValuePath at, Scope scope, Mismatches mismatches) {
        boolean array = actual.isPresent() && actual.get() instanceof Items;
        if (array && (!elements.isEmpty() || actual.get().equals(Items.EMPTY))) {
            Alignment.match(elements, ((Items) actual.get()).items(), at, scope, mismatches, where);
        } else if (array) {
            mismatches.add(at, () -> "[]", () -> Words.counted((Items) actual.get()), where);
        } else {
            mismatches.add(at, () -> expectation(scope), () -> Words.actual(actual, Value.Kind.ARRAY), where);
        }
    }

    @Override
    public Set<NameUse> names() {
        return Names.of(elements);
    }

    @Override
    public String expectation(Scope scope) {
        return Words.listed("[", "]", elements, element -> element.expectation(scope));
    }
}
