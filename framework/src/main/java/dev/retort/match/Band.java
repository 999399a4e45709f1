package dev.retort.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The cheapest way to turn one row of things into another, as in an edit distance: a pair costs the more the more it
 * differs, but never more than to leave out both. Of ways that cost the same, the one with the most pairs, and those as
 * early as can be. Only pairs in a band along the diagonal are compared, as broad as the number of comparisons that is
 * allowed.
 */
final class Band {

    /** What is done next, from the beginning on. */
    enum Step {
        PAIR,
        MISSING,
        UNEXPECTED
    }

    /** How many differences a pair has. */
    interface Differences {
        int between(int row, int column);
    }

    private static final long UNIT = 1 << 20;
    private static final long WORST_PAIR = 4 * UNIT;
    /**
     * Something that is missing or unexpected: two of them are a little worse than a pair that has nothing in common.
     */
    private static final long GAP = 2 * UNIT + 1;

    private static final long UNREACHABLE = Long.MAX_VALUE / 2;

    private final int rows;
    private final int columns;
    private final int low;
    private final int width;
    private final Differences differences;
    private final Step[][] steps;

    private Band(int rows, int columns, int reach, Differences differences) {
        this.rows = rows;
        this.columns = columns;
        this.low = Math.min(0, columns - rows) - reach;
        this.width = Math.max(0, columns - rows) + reach - low + 1;
        this.differences = differences;
        this.steps = new Step[rows + 1][width];
    }

    /** The steps; place by place where a band would need more comparisons than that. */
    static List<Step> of(int rows, int columns, int mostComparisons, Differences differences) {
        if (rows == 0 || columns == 0) {
            return placeByPlace(rows, columns);
        }
        int breadth = mostComparisons / rows;
        int least = Math.abs(rows - columns) + 1;
        int reach = Math.min((breadth - least) / 2, Math.min(rows, columns));
        return breadth < least ? placeByPlace(rows, columns) : new Band(rows, columns, reach, differences).cheapest();
    }

    private static List<Step> placeByPlace(int rows, int columns) {
        List<Step> steps = new ArrayList<>(Collections.nCopies(Math.min(rows, columns), Step.PAIR));
        steps.addAll(Collections.nCopies(Math.max(0, rows - columns), Step.MISSING));
        steps.addAll(Collections.nCopies(Math.max(0, columns - rows), Step.UNEXPECTED));
        return steps;
    }

    private List<Step> cheapest() {
        long[] above = new long[0];
        for (int row = 0; row <= rows; row++) {
            long[] costs = new long[width];
            for (int k = 0; k < width; k++) {
                costs[k] = cost(row, k, above, costs);
            }
            above = costs;
        }
        return backtrack();
    }

    /** The cost of the cell {@code k} of that row, whose column is {@code row + low + k}; remembers the step to it. */
    private long cost(int row, int k, long[] above, long[] costs) {
        int column = row + low + k;
        if (column < 0 || column > columns) {
            return UNREACHABLE;
        }
        if (row == 0 && column == 0) {
            return 0;
        }
        long missing = row > 0 && k + 1 < width ? above[k + 1] + GAP : UNREACHABLE;
        long unexpected = column > 0 && k > 0 ? costs[k - 1] + GAP : UNREACHABLE;
        long least = Math.min(missing, unexpected);
        steps[row][k] = missing <= unexpected ? Step.MISSING : Step.UNEXPECTED;
        if (row > 0 && column > 0 && above[k] < least) {
            long pair = above[k] + price(differences.between(row - 1, column - 1));
            if (pair < least) {
                steps[row][k] = Step.PAIR;
                return pair;
            }
        }
        return least;
    }

    private static long price(int differences) {
        return differences == 0 ? 0 : Math.min(WORST_PAIR, (1 + differences) * UNIT);
    }

    private List<Step> backtrack() {
        List<Step> path = new ArrayList<>();
        int row = rows;
        int column = columns;
        while (row > 0 || column > 0) {
            Step step = steps[row][column - row - low];
            path.add(step);
            row -= step == Step.UNEXPECTED ? 0 : 1;
            column -= step == Step.MISSING ? 0 : 1;
        }
        Collections.reverse(path);
        return path;
    }
}
