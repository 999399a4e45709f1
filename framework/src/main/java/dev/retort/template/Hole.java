package dev.retort.template;

import dev.retort.source.Location;
import dev.retort.source.Problems;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * One {@code ${…}}.
 *
 * @param raw whether {@code | raw} stands at its end
 */
record Hole(Expression expression, boolean raw, Location at) implements Part {

    /** The value as it has to stand in that place. */
    Optional<String> text(Scope scope, Place place, String before, Problems problems) {
        return expression.evaluate(scope, problems).required(problems).flatMap(value -> {
            Insertion insertion = new Insertion(value, "`${" + expression.written() + "}`", at);
            return insertion.into(raw ? Places.TEXT : place, before, problems);
        });
    }

    /**
     * The text of the value where it is made of variables that this scope has, and of nothing else; else as written.
     */
    String label(Scope known) {
        Set<String> names = new HashSet<>();
        expression.tellNames(false, use -> names.add(use.name()));
        boolean isKnown = !names.isEmpty() && known.names().containsAll(names);
        Optional<String> text = isKnown ? text(known, Places.TEXT, "", new Problems()) : Optional.empty();
        return text.orElseGet(() -> "${" + expression.written() + (raw ? " | raw}" : "}"));
    }
}
