package dev.retort.template;

import dev.retort.source.Location;
import dev.retort.source.Problems;
import dev.retort.value.Value;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** A text that is exactly one {@code ${…}}: it keeps the type of the value. */
record LoneHole(Location at, Hole hole) implements Template {

    @Override
    public Set<NameUse> names() {
        Set<NameUse> names = new LinkedHashSet<>();
        hole.expression().tellNames(false, names::add);
        return names;
    }

    @Override
    public Optional<Value> constant() {
        return Optional.empty();
    }

    @Override
    public Optional<Value> known(Scope outermost) {
        return hole.expression().isKnown() ? evaluate(outermost, new Problems()) : Optional.empty();
    }

    @Override
    public Optional<Value> evaluate(Scope scope, Problems problems) {
        return hole.expression().evaluate(scope, problems).optional(problems);
    }

    @Override
    public Optional<Value> render(Scope scope, Problems problems) {
        return hole.expression().evaluate(scope, problems).required(problems);
    }

    @Override
    public Optional<String> text(Scope scope, Place place, Problems problems) {
        return hole.text(scope, place, "", problems);
    }

    @Override
    public Optional<String> outline(String probe) {
        return Optional.of(probe);
    }

    @Override
    public Optional<String> label(Scope known) {
        return Optional.of(hole.label(known));
    }
}
