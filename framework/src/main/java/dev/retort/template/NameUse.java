package dev.retort.template;

import dev.retort.source.Location;
import dev.retort.source.Problem;
import java.util.Collection;
import java.util.Optional;

/**
 * One use of a variable.
 *
 * @param name the variable's name: of {@code ${user.name}} it is {@code user}
 * @param soft whether {@code | default(…)} follows, so that its lack harms nothing
 * @param functionToo whether a function has that name, which may be what was meant
 */
public record NameUse(String name, boolean soft, Location at, boolean functionToo) {

    static final String UNKNOWN = "unknown-variable";

    public NameUse(String name, boolean soft, Location at) {
        this(name, soft, at, false);
    }

    /** The problem that nothing declares it, with the name that was meant or else those that there are. */
    public Problem unknownAmong(Collection<String> inScope) {
        String suggestion = functionToo
                ? "for the function write `" + name + "()`"
                : Nearby.suggestion(name, inScope.stream().sorted().toList(), "in scope are");
        return new Problem(
                UNKNOWN,
                at,
                "unknown variable `" + name + "`",
                Optional.of(suggestion).filter(s -> !s.isEmpty()));
    }
}
