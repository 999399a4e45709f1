package dev.retort.match;

import dev.retort.source.Location;
import dev.retort.template.NameUse;
import dev.retort.template.Scope;
import dev.retort.value.Text;
import dev.retort.value.Value;
import java.util.Optional;
import java.util.Set;

/**
 * One value that is no array and no object: what came must be equal to it.
 *
 * @param written the text it was written with, which is what text is compared with
 */
record LiteralMatcher(Value value, String written, Typing typing, Location where) implements Matcher {

    static LiteralMatcher of(Value value, Typing typing, Location where) {
        return new LiteralMatcher(value, Words.written(value), typing, where);
    }

    @Override
    public void match(Optional<Value> actual, ValuePath at, Scope scope, Mismatches mismatches) {
        if (actual.isEmpty() || !isEqual(actual.get())) {
            mismatches.add(at, () -> Words.of(value), () -> typing.shown(actual, value), where);
        }
    }

    private boolean isEqual(Value actual) {
        return typing == Typing.TEXT && actual instanceof Text text
                ? text.text().equals(written)
                : typing.equal(value, actual);
    }

    @Override
    public Set<NameUse> names() {
        return Set.of();
    }

    @Override
    public String expectation(Scope scope) {
        return Words.of(value);
    }
}
