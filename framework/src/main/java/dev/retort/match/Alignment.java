package dev.retort.match;

import dev.retort.source.Location;
import dev.retort.template.Scope;
import dev.retort.value.Value;
import java.util.List;
import java.util.Optional;

/**
 * The elements of an array beside the expected ones, in order, so that the fewest differences are left: one element
 * more at the beginning is one unexpected element, and not a difference at every place after it.
 *
 * <p>What agrees at both ends is set aside; the rest goes to {@link Band}, with no more than {@value #MOST_COMPARISONS}
 * comparisons of two elements: in long arrays an element is looked for only so far away from its place, and where even
 * the difference in length is too much for that, place by place.
 */
final class Alignment {

    static final int MOST_COMPARISONS = 100_000;

    private final List<Matcher> expected;
    private final List<Value> actual;
    private final ValuePath at;
    private final Scope scope;
    private final Mismatches mismatches;
    private final int troubles;

    private Alignment(List<Matcher> expected, List<Value> actual, ValuePath at, Scope scope, Mismatches mismatches) {
        this.expected = expected;
        this.actual = actual;
        this.at = at;
        this.scope = scope;
        this.mismatches = mismatches;
        this.troubles = mismatches.troubles();
    }

    /** Adds the differences between those elements. */
    static void match(
            List<Matcher> expected,
            List<Value> actual,
            ValuePath at,
            Scope scope,
            Mismatches mismatches,
            Location where) {
        new Alignment(expected, actual, at, scope, mismatches).tell(new Gaps(at, scope, mismatches, where));
    }

    private void tell(Gaps gaps) {
        int begin = 0;
        int least = Math.min(expected.size(), actual.size());
        while (begin < least && differences(begin, begin) == 0) {
            begin++;
        }
        int end = 0;
        while (end < least - begin && differences(expected.size() - 1 - end, actual.size() - 1 - end) == 0) {
            end++;
        }
        int first = begin;
        List<Band.Step> steps = Band.of(
                expected.size() - begin - end,
                actual.size() - begin - end,
                MOST_COMPARISONS,
                (row, column) -> differences(first + row, first + column));
        if (!troubled()) {
            walk(begin, steps, gaps);
            gaps.end();
        }
    }

    private void walk(int begin, List<Band.Step> steps, Gaps gaps) {
        int wanted = begin;
        int came = begin;
        for (Band.Step step : steps) {
            switch (step) {
                case PAIR -> pair(expected.get(wanted), came);
                case MISSING -> gaps.missing(wanted, expected.get(wanted));
                case UNEXPECTED -> gaps.unexpected(came, actual.get(came));
            }
            wanted += step == Band.Step.UNEXPECTED ? 0 : 1;
            came += step == Band.Step.MISSING ? 0 : 1;
        }
    }

    private void pair(Matcher element, int came) {
        element.match(Optional.of(actual.get(came)), at.item(came), scope, mismatches);
    }

    private int differences(int wanted, int came) {
        // An element that cannot be rendered fails the match once; to ask again would only tell it again.
        return troubled() ? 0 : Difference.count(expected.get(wanted), actual.get(came), scope, mismatches);
    }

    private boolean troubled() {
        return mismatches.troubles() > troubles;
    }
}
