package dev.retort.template;

import dev.retort.source.Named;
import dev.retort.value.Parsed;
import dev.retort.value.Value;
import java.util.List;
import java.util.Optional;

/** A function of templates: {@code ${uuid()}}. Stateless and thread-safe; whatever varies comes in. */
public interface TemplateFunction extends Named {

    /** How many arguments it takes; checked when a spec is read. */
    Arity arity();

    /** The value; empty where it has none (an {@code env} that is not set), or why it cannot be told. */
    Parsed<Optional<Value>> call(List<Value> arguments, Surroundings surroundings);

    /** Why it has no value for these arguments, in one line, where that can be said better than so. */
    default Optional<String> absence(List<Value> arguments) {
        return Optional.empty();
    }
}
