package dev.retort.template;

import dev.retort.source.Location;
import dev.retort.source.Problems;
import java.util.Optional;

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
}
