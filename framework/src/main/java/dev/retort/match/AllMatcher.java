package dev.retort.match;

import dev.retort.source.Location;
import dev.retort.template.NameUse;
import dev.retort.template.Scope;
import dev.retort.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Several matchers that must all hold: a map of operators. */
record AllMatcher(List<Matcher> parts, Location where) implements Matcher {

    AllMatcher {
        parts = List.copyOf(parts);
    }

    static Matcher of(List<Matcher> parts, Location where) {
        return parts.size() == 1 ? parts.get(0) : new AllMatcher(parts, where);
    }

    @Override
    public void match(Optional<Value> actual, ValuePath at, Scope scope, Mismatches mismatches) {
        if (actual.isPresent()) {
            parts.forEach(part -> part.match(actual, at, scope, mismatches));
            return;
        }
        List<Matcher> failing = failingOnAbsence(at, scope, mismatches);
        if (!failing.isEmpty()) {
            mismatches.add(at, () -> expectation(failing, scope), () -> Words.ABSENT, where);
        }
    }

    /** That something is absent is said once, however many parts ask for it. */
    private List<Matcher> failingOnAbsence(ValuePath at, Scope scope, Mismatches mismatches) {
        List<Matcher> failing = new ArrayList<>();
        for (Matcher part : parts) {
            Mismatches found = mismatches.counting();
            part.match(Optional.empty(), at, scope, found);
            if (!found.isEmpty()) {
                failing.add(part);
            }
        }
        return failing;
    }

    @Override
    public Set<NameUse> names() {
        return Names.of(parts);
    }

    @Override
    public String expectation(Scope scope) {
        return expectation(parts, scope);
    }

    private static String expectation(List<Matcher> parts, Scope scope) {
        return Words.together(
                parts.stream().map(part -> part.expectation(scope)).toList());
    }

    @Override
    public Optional<Tally> tally(Scope scope, Mismatches mismatches) {
        List<Tally> tallies = new ArrayList<>();
        for (Matcher part : parts) {
            Optional<Tally> tally = part.tally(scope, mismatches);
            if (tally.isEmpty()) {
                return Optional.empty();
            }
            tallies.add(tally.get());
        }
        return Optional.of(new Tallies(tallies));
    }
}
