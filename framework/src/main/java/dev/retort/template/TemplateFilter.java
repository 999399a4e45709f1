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

    /**
     * Whether it gives a value in place of an absent one, as {@code default} does. Such a filter is called only where
     * the value is absent, and what it is applied to may be absent without harm; any other is called only with a value.
     */
    default boolean mendsAbsence() {
        return false;
    }

    /**
     * Why arguments like these can never do: a pattern that is none. Asked when a spec is read, if all of them are
     * constants, so that it is a problem of the file.
     *
     * @param constants as many as {@link #arity} allows
     */
    default Optional<String> faultIn(List<Value> constants) {
        return Optional.empty();
    }

    /** The value made of that one, which may be none, or why it cannot be made. */
    Parsed<Optional<Value>> apply(Optional<Value> value, List<Value> arguments, Surroundings surroundings);
}
