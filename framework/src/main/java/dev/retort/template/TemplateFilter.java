package dev.retort.template;

import dev.retort.source.Named;
import dev.retort.value.Parsed;
import dev.retort.value.Value;
import java.util.List;
import java.util.Optional;

/** A filter of templates: {@code ${name | upper}}. Stateless and thread-safe; whatever varies comes in. */
public interface TemplateFilter extends Named {

    /** How many arguments it takes; checked when a spec is read. */
    Arity arity();

    /** The value made of that one, which may be absent, or why none can be made. */
    Parsed<Optional<Value>> apply(Optional<Value> value, List<Value> arguments, Surroundings surroundings);
}
