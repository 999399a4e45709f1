package dev.retort.match;

import dev.retort.template.NameUse;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The variables that several things name together. */
final class Names {

    private Names() {}

    static Set<NameUse> of(Collection<? extends Matcher> matchers) {
        return union(matchers.stream().map(Matcher::names));
    }

    static Set<NameUse> union(Stream<Set<NameUse>> sets) {
        return sets.flatMap(Set::stream).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
