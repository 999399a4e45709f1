package dev.retort.match;

import dev.retort.template.Scope;
import dev.retort.value.Value;
import java.util.List;
import java.util.Optional;

/** Matches elements one after the other; after {@value #TOLD} that differ it only counts. */
final class EachTally implements Tally {

    private static final int TOLD = 20;

    private final EachMatcher matcher;
    private final ValuePath at;
    private final Scope scope;
    private final Mismatches mismatches;
    private final int troubles;
    private int index;
    private int differing;

    EachTally(EachMatcher matcher, ValuePath at, Scope scope, Mismatches mismatches) {
        this.matcher = matcher;
        this.at = at;
        this.scope = scope;
        this.mismatches = mismatches;
        this.troubles = mismatches.troubles();
    }

    void all(List<Value> elements) {
        elements.forEach(this::next);
        end();
    }

    @Override
    public void next(Value element) {
        if (mismatches.troubles() > troubles) {
            // What cannot be rendered for one element cannot be for the next, and need not be told again.
            return;
        }
        Mismatches found = differing < TOLD ? mismatches.apart() : mismatches.counting();
        matcher.element().match(Optional.of(element), at.item(index), scope, found);
        index++;
        if (!found.isEmpty() && differing++ < TOLD) {
            mismatches.addAll(found);
        }
    }

    @Override
    public void end() {
        if (differing > TOLD) {
            mismatches.add(
                    at,
                    () -> matcher.expectation(scope),
                    () -> differing - TOLD + " more that differ",
                    matcher.where());
        }
    }
}
