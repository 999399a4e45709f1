package dev.retort.template;

import dev.retort.source.Problems;
import dev.retort.value.Value;
import java.util.Optional;

/** A map or a list with {@code ${…}} in it: nothing in it may be absent, and as text it is one value that is put in. */
interface TreeTemplate extends Template {

    @Override
    default Optional<Value> constant() {
        return Optional.empty();
    }

    @Override
    default Optional<Value> evaluate(Scope scope, Problems problems) {
        return render(scope, problems);
    }

    @Override
    default Optional<String> text(Scope scope, Place place, Problems problems) {
        return render(scope, problems)
                .flatMap(value -> new Insertion(value, "the value", at()).into(place, "", problems));
    }

    @Override
    default Optional<String> outline(String probe) {
        return Optional.empty();
    }

    @Override
    default Optional<String> label(Scope known) {
        return Optional.empty();
    }
}
