package dev.retort.template;

import dev.retort.source.Location;
import dev.retort.source.Problems;
import dev.retort.value.Text;
import dev.retort.value.Value;
import java.util.Optional;
import java.util.Set;

/** A value without {@code ${…}}: the same in every scope. */
record Constant(Location at, Value value) implements Template {

    @Override
    public Set<NameUse> names() {
        return Set.of();
    }

    @Override
    public Optional<Value> constant() {
        return Optional.of(value);
    }

    @Override
    public Optional<Value> evaluate(Scope scope, Problems problems) {
        return Optional.of(value);
    }

    @Override
    public Optional<Value> render(Scope scope, Problems problems) {
        return Optional.of(value);
    }

    /** A literal text stays as written; other literals are values that are put in. */
    @Override
    public Optional<String> text(Scope scope, Place place, Problems problems) {
        return value instanceof Text text
                ? Optional.of(text.text())
                : new Insertion(value, "the value", at).into(place, "", problems);
    }

    @Override
    public Optional<String> outline(String probe) {
        return value instanceof Text text ? Optional.of(text.text()) : Optional.empty();
    }

    @Override
    public Optional<String> label(Scope known) {
        return Places.TEXT.insert(value, true).toOptional();
    }
}
