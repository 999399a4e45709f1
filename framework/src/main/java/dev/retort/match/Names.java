package dev.retort.match;

import dev.retort.template.NameUse;
import dev.retort.template.NameUses;
import java.util.Collection;
import java.util.Set;

/** The variables that several things name together. */
final class Names {

    private Names() {}

    static Set<NameUse> of(Collection<? extends Matcher> matchers) {
        NameUses names = new NameUses();
        for (Matcher matcher : matchers) {
            names.and(matcher.names());
        }
        return names.all();
    }
}
