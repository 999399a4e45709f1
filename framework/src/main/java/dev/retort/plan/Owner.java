package dev.retort.plan;

import dev.retort.template.Template;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who declares variables: a file, a group, a row, a test. What one declares is rendered in its own scope, which sees
 * the owners further out and none further in (RULES 1). Immutable.
 *
 * @param vars what a group, or a test for itself, declares
 * @param fields those of a row, which have their values
 * @param isAlone whether these belong to one row or test, and so come before captures
 */
record Owner(Map<String, Template> vars, Set<String> fields, boolean isAlone, Optional<Owner> outer) {

    static final Owner NOBODY = new Owner(Map.of(), Set.of(), false, Optional.empty());

    Owner group(Map<String, Template> declared) {
        return new Owner(declared, Set.of(), false, Optional.of(this));
    }

    Owner row(Set<String> names) {
        return new Owner(Map.of(), names, true, Optional.of(this));
    }

    Owner test(Map<String, Template> declared) {
        return new Owner(declared, Set.of(), true, Optional.of(this));
    }

    /**
     * The nearest owner, from this one outwards, of a var or field of that name that stands alone, or that does not.
     */
    Optional<Owner> of(String name, boolean alone) {
        return isAlone == alone && (vars.containsKey(name) || fields.contains(name))
                ? Optional.of(this)
                : outer.flatMap(further -> further.of(name, alone));
    }

    /** All names that can be seen from here. */
    Set<String> names() {
        Set<String> names = new LinkedHashSet<>(outer.map(Owner::names).orElse(Set.of()));
        names.addAll(vars.keySet());
        names.addAll(fields);
        return names;
    }
}
