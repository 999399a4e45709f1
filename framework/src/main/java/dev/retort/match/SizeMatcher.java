package dev.retort.match;

import dev.retort.source.Location;
import dev.retort.template.NameUse;
import dev.retort.template.Scope;
import dev.retort.value.Bytes;
import dev.retort.value.Items;
import dev.retort.value.Members;
import dev.retort.value.Numeral;
import dev.retort.value.Text;
import dev.retort.value.Value;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** A value whose size is as another matcher wants it. */
record SizeMatcher(Matcher size, Location where) implements Matcher {

    @Override
    public void match(Optional<Value> actual, ValuePath at, Scope scope, Mismatches mismatches) {
        OptionalInt counted = actual.map(SizeMatcher::of).orElse(OptionalInt.empty());
        if (counted.isPresent()) {
            String shown = ": " + Words.actual(actual);
            match(counted.getAsInt(), shown, at, scope, mismatches);
        } else {
            String reason = actual.isPresent() ? ", which has no size" : "";
            mismatches.add(at, () -> expectation(scope), () -> Words.actual(actual) + reason, where);
        }
    }

    private void match(int counted, String of, ValuePath at, Scope scope, Mismatches mismatches) {
        if (!Difference.none(size, Numeral.of(counted), scope, mismatches)) {
            mismatches.add(at, () -> expectation(scope), () -> "size " + counted + of, where);
        }
    }

    /** The size; empty where a value of that kind has none. */
    static OptionalInt of(Value value) {
        return switch (value.kind()) {
            case STRING -> OptionalInt.of(((Text) value).length());
            case ARRAY -> OptionalInt.of(((Items) value).size());
            case OBJECT -> OptionalInt.of(((Members) value).size());
            case BYTES -> OptionalInt.of(((Bytes) value).size());
            case NULL, BOOLEAN, NUMBER, MOMENT -> OptionalInt.empty();
        };
    }

    @Override
    public Set<NameUse> names() {
        return size.names();
    }

    @Override
    public String expectation(Scope scope) {
        return "size " + size.expectation(scope);
    }

    @Override
    public Optional<Tally> tally(Scope scope, Mismatches mismatches) {
        return Optional.of(new Tally() {
            private int counted;

            @Override
            public void next(Value element) {
                counted++;
            }

            @Override
            public void end() {
                match(counted, "", ValuePath.ROOT, scope, mismatches);
            }
        });
    }
}
