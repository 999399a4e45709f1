package dev.retort.template;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Gathers the variables that several things name, in their order. Most things of a spec name none, and it is asked for
 * each test: so nothing is copied before it has to be. Confined to one gathering.
 */
public final class NameUses {

    private Set<NameUse> uses = Set.of();
    private boolean copied;

    /** With those of one thing more. */
    public NameUses and(Set<NameUse> more) {
        if (uses.isEmpty()) {
            uses = more;
        } else if (!more.isEmpty()) {
            if (!copied) {
                uses = new LinkedHashSet<>(uses);
                copied = true;
            }
            uses.addAll(more);
        }
        return this;
    }

    /** All of them, to be read only: they may be those of the one thing that names any. */
    public Set<NameUse> all() {
        return uses;
    }
}
