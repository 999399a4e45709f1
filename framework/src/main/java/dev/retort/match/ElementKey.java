package dev.retort.match;

import dev.retort.source.Problems;
import dev.retort.template.NameUse;
import dev.retort.template.Scope;
import dev.retort.value.Items;
import dev.retort.value.JsonPath;
import dev.retort.value.Value;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What of an element counts where elements are compared with one another: all of it, or what a path finds in it. */
record ElementKey(Optional<Operand<JsonPath>> path) {

    static final ElementKey WHOLE = new ElementKey(Optional.empty());

    static ElementKey by(Operand<JsonPath> path) {
        return new ElementKey(Optional.of(path));
    }

    /** What gives the key of an element; empty where the problems say why there is none. */
    Optional<Function<Value, Optional<Value>>> render(Scope scope, Problems problems) {
        return path.isEmpty()
                ? Optional.of(Optional::of)
                : path.get().value(scope, problems).map(by -> element -> select(by, element));
    }

    private static Optional<Value> select(JsonPath path, Value element) {
        List<Value> found = path.select(element);
        return path.singular() ? found.stream().findFirst() : Optional.of(new Items(found));
    }

    Set<NameUse> names() {
        return path.map(Operand::names).orElse(Set.of());
    }

    /** {@code by $.id}, or nothing. */
    String words(Scope scope) {
        return path.flatMap(by -> by.value(scope, new Problems()))
                .map(by -> " by " + by)
                .orElse("");
    }
}
