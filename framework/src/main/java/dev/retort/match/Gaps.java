package dev.retort.match;

import dev.retort.source.Location;
import dev.retort.template.Scope;
import dev.retort.value.Value;

/** Tells the elements that an array lacks and those that it has too many: the first ten of each, then how many more. */
final class Gaps {

    private static final int TOLD = 10;

    private final ValuePath at;
    private final Scope scope;
    private final Mismatches mismatches;
    private final Location where;
    private int missing;
    private int unexpected;

    Gaps(ValuePath at, Scope scope, Mismatches mismatches, Location where) {
        this.at = at;
        this.scope = scope;
        this.mismatches = mismatches;
        this.where = where;
    }

    /** @param index its place among the expected ones */
    void missing(int index, Matcher element) {
        if (missing++ < TOLD) {
            mismatches.add(at.item(index), () -> element.expectation(scope), () -> "missing", where);
        }
    }

    /** @param index its place among those that came */
    void unexpected(int index, Value element) {
        if (unexpected++ < TOLD) {
            mismatches.add(at.item(index), () -> "no such element", () -> Words.of(element), where);
        }
    }

    void end() {
        if (missing > TOLD) {
            mismatches.add(at, missing - TOLD + " more elements", "missing", where);
        }
        if (unexpected > TOLD) {
            mismatches.add(at, "no more elements", unexpected - TOLD + " more", where);
        }
    }
}
