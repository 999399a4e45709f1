package dev.retort.match;

import dev.retort.source.Location;
import dev.retort.template.Scope;
import dev.retort.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The elements of an array and the expected ones, in any order: what is left when as many as possible are paired. Of
 * what is left the nearest are told as differences, all else as missing and unexpected.
 *
 * <p>More than {@value #MOST_PAIRS} pairs (2,000 elements with 2,000) are not tried: that is a mismatch, and says so.
 * The nearest are looked for among no more than {@value #MOST_NEAR} pairs of what is left.
 */
final class Leftovers {

    static final int MOST_PAIRS = 4_000_000;

    private static final int MOST_NEAR = 10_000;
    /** A pair that differs more than this is not the same element with a difference, but two. */
    private static final int MOST_DIFFERENCES = 2;

    private final List<Matcher> expected;
    private final List<Value> actual;
    private final Scope scope;
    private final Mismatches mismatches;
    private final int troubles;

    private Leftovers(List<Matcher> expected, List<Value> actual, Scope scope, Mismatches mismatches) {
        this.expected = expected;
        this.actual = actual;
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
        if ((long) expected.size() * actual.size() > MOST_PAIRS) {
            mismatches.add(
                    at,
                    "no more than " + MOST_PAIRS + " pairs to compare without order",
                    expected.size() + " times " + actual.size() + " elements",
                    where);
            return;
        }
        new Leftovers(expected, actual, scope, mismatches).tell(at, new Gaps(at, scope, mismatches, where));
    }

    private void tell(ValuePath at, Gaps gaps) {
        int[] columns = Pairing.of(expected.size(), actual.size(), (row, column) -> differences(row, column) == 0);
        if (troubled()) {
            return;
        }
        List<Integer> missing = new ArrayList<>();
        List<Integer> unexpected = new ArrayList<>();
        boolean[] used = new boolean[actual.size()];
        for (int row = 0; row < columns.length; row++) {
            if (columns[row] < 0) {
                missing.add(row);
            } else {
                used[columns[row]] = true;
            }
        }
        for (int column = 0; column < used.length; column++) {
            if (!used[column]) {
                unexpected.add(column);
            }
        }
        if ((long) missing.size() * unexpected.size() <= MOST_NEAR) {
            tellNearest(missing, unexpected, at);
        }
        missing.forEach(row -> gaps.missing(row, expected.get(row)));
        unexpected.forEach(column -> gaps.unexpected(column, actual.get(column)));
        gaps.end();
    }

    /** Tells the differences of pairs that are near, and takes them out of both. */
    private void tellNearest(List<Integer> missing, List<Integer> unexpected, ValuePath at) {
        for (int differences = 1; differences <= MOST_DIFFERENCES; differences++) {
            for (Integer row : List.copyOf(missing)) {
                Optional<Integer> near = nearest(row, unexpected, differences);
                if (near.isPresent()) {
                    int column = near.get();
                    expected.get(row).match(Optional.of(actual.get(column)), at.item(column), scope, mismatches);
                    missing.remove(row);
                    unexpected.remove(near.get());
                }
            }
        }
    }

    private Optional<Integer> nearest(int row, List<Integer> unexpected, int differences) {
        return unexpected.stream()
                .filter(column -> isTree(actual.get(column)) && differences(row, column) == differences)
                .findFirst();
    }

    private int differences(int row, int column) {
        return troubled() ? 0 : Difference.count(expected.get(row), actual.get(column), scope, mismatches);
    }

    private boolean troubled() {
        return mismatches.troubles() > troubles;
    }

    private static boolean isTree(Value value) {
        return value.kind() == Value.Kind.OBJECT || value.kind() == Value.Kind.ARRAY;
    }
}
