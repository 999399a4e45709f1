package dev.retort.match;

import dev.retort.template.Scope;
import dev.retort.value.Value;
import java.util.Optional;

/** How much a value differs from what a matcher expects. */
final class Difference {

    private Difference() {}

    /** The number of mismatches; 0 where it holds. */
    static int count(Matcher expected, Value actual, Scope scope, Mismatches mismatches) {
        Mismatches found = mismatches.counting();
        expected.match(Optional.of(actual), ValuePath.ROOT, scope, found);
        return found.size();
    }

    static boolean none(Matcher expected, Value actual, Scope scope, Mismatches mismatches) {
        return count(expected, actual, scope, mismatches) == 0;
    }
}
