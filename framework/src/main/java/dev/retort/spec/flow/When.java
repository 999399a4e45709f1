package dev.retort.spec.flow;

import dev.retort.match.Matcher;
import dev.retort.match.Mismatch;
import dev.retort.match.Mismatches;
import dev.retort.match.ValuePath;
import dev.retort.source.Problems;
import dev.retort.template.NameUse;
import dev.retort.template.NameUses;
import dev.retort.template.Scope;
import dev.retort.template.Template;
import java.util.Optional;
import java.util.Set;

/** One entry of {@code when}: what that template gives must be as the matcher says; it may be absent. Immutable. */
record When(String written, Template value, Matcher matcher) {

    /** Why it does not hold, if so. */
    Optional<String> unmet(Scope scope, Problems problems) {
        Mismatches mismatches = new Mismatches(problems);
        matcher.match(value.evaluate(scope, problems), new ValuePath(written), scope, mismatches);
        return mismatches.list().stream().findFirst().map(When::told);
    }

    private static String told(Mismatch mismatch) {
        return "when: " + mismatch.at().text() + " is expected " + mismatch.expected() + " but is " + mismatch.actual();
    }

    Set<NameUse> names() {
        return new NameUses().and(value.names()).and(matcher.names()).all();
    }
}
