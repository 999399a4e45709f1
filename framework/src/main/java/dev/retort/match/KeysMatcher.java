package dev.retort.match;

import dev.retort.source.Location;
import dev.retort.template.NameUse;
import dev.retort.template.Scope;
import dev.retort.value.Items;
import dev.retort.value.Members;
import dev.retort.value.Text;
import dev.retort.value.Value;
import java.util.Optional;
import java.util.Set;

/** An object whose names, as an array of texts, are as another matcher wants them. */
record KeysMatcher(Matcher keys, Location where) implements Matcher {

    @Override
    public void match(Optional<Value> actual, ValuePath at, Scope scope, Mismatches mismatches) {
        if (actual.isEmpty() || !(actual.get() instanceof Members object)) {
            mismatches.add(at, () -> expectation(scope), () -> Words.actual(actual, Value.Kind.OBJECT), where);
            return;
        }
        Items names =
                new Items(object.toMap().keySet().stream().<Value>map(Text::new).toList());
        if (!Difference.none(keys, names, scope, mismatches)) {
            mismatches.add(at, () -> expectation(scope), () -> "keys " + Words.of(names), where);
        }
    }

    @Override
    public Set<NameUse> names() {
        return keys.names();
    }

    @Override
    public String expectation(Scope scope) {
        return "keys " + keys.expectation(scope);
    }
}
