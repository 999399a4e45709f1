package dev.retort.template;

import dev.retort.source.Location;
import dev.retort.source.Problems;
import dev.retort.value.Value;
import java.util.Optional;
import java.util.Set;

/**
 * A value of a spec with {@code ${…}} in it, or without: compiled once, rendered against a {@link Scope} each time it
 * is needed. Whole trees are templates too, their keys included. Immutable and thread-safe.
 *
 * <p>What goes wrong in rendering is added to the problems, with the place in the spec; the result is empty then.
 */
public interface Template {

    /** Where it stands in the spec. */
    Location at();

    /** The variables that it names, with the place of each. */
    Set<NameUse> names();

    /** Its value where it has no {@code ${…}}: the same in every scope. */
    Optional<Value> constant();

    /**
     * Its value where it is made of what is written and of the environment ({@code env}) alone, which are the same all
     * along: so it can be told before anything runs. No function of an extension is called.
     */
    default Optional<Value> known(Scope outermost) {
        return constant();
    }

    /** The value; that it is absent is no problem here ({@code when}, {@code expect.values}). */
    Optional<Value> evaluate(Scope scope, Problems problems);

    /** The value; that it is absent is a problem. */
    Optional<Value> render(Scope scope, Problems problems);

    /**
     * The value as text, to stand in that place: literal text stays as written, and each value that is put in goes in
     * as the place demands ({@code | raw}: as it is).
     */
    Optional<String> text(Scope scope, Place place, Problems problems);

    /**
     * The text with {@code probe} in place of each {@code ${…}}, so that a path or a pattern can be checked before
     * there are values; empty where this is no text.
     */
    Optional<String> outline(String probe);

    /**
     * The text for a name that has to be told before anything runs: what that scope knows is put in, any other
     * {@code ${…}} stays as it is written (RULES 17); empty where this is no text.
     */
    Optional<String> label(Scope known);
}
