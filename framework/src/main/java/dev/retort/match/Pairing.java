package dev.retort.match;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;

/**
 * As many pairs of a row and a column as can be made at once, each of them used once: a maximum matching in a bipartite
 * graph, by augmenting paths. Whether two fit is asked once for each pair, and only if need be. What a search without
 * success has seen can never be freed any more and is left out of all later ones, so that all searches in vain together
 * cost no more than one look at each pair.
 */
final class Pairing {

    /** Whether a row and a column may be a pair. */
    interface Fit {
        boolean fits(int row, int column);
    }

    private static final int FREE = -1;

    private final int columns;
    private final Fit fit;
    private final int[] columnOf;
    private final int[] rowOf;
    private final BitSet[] asked;
    private final BitSet[] fitting;
    private final BitSet dead = new BitSet();

    private Pairing(int rows, int columns, Fit fit) {
        this.columns = columns;
        this.fit = fit;
        this.columnOf = new int[rows];
        this.rowOf = new int[columns];
        this.asked = new BitSet[rows];
        this.fitting = new BitSet[rows];
        Arrays.fill(columnOf, FREE);
        Arrays.fill(rowOf, FREE);
        Arrays.setAll(asked, row -> new BitSet());
        Arrays.setAll(fitting, row -> new BitSet());
    }

    /** The column of each row, -1 where it has none. */
    static int[] of(int rows, int columns, Fit fit) {
        Pairing pairing = new Pairing(rows, columns, fit);
        for (int row = 0; row < rows; row++) {
            if (!pairing.takeFree(row)) {
                pairing.augment(row);
            }
        }
        return pairing.columnOf;
    }

    /** Takes a column that is free, first of all the one at the same place. */
    private boolean takeFree(int row) {
        if (row < columns && rowOf[row] == FREE && fits(row, row)) {
            return take(row, row);
        }
        for (int column = 0; column < columns; column++) {
            if (rowOf[column] == FREE && fits(row, column)) {
                return take(row, column);
            }
        }
        return false;
    }

    private boolean take(int row, int column) {
        columnOf[row] = column;
        rowOf[column] = row;
        return true;
    }

    /** Searches a path on which each row hands its column to the row before it and takes another. */
    private void augment(int start) {
        int[] from = new int[columns];
        BitSet seen = new BitSet();
        Deque<Integer> rows = new ArrayDeque<>();
        rows.add(start);
        while (!rows.isEmpty()) {
            int row = rows.remove();
            for (int column = 0; column < columns; column++) {
                if (dead.get(column) || seen.get(column) || !fits(row, column)) {
                    continue;
                }
                seen.set(column);
                from[column] = row;
                if (rowOf[column] == FREE) {
                    hand(column, from, start);
                    return;
                }
                rows.add(rowOf[column]);
            }
        }
        dead.or(seen);
    }

    private void hand(int last, int[] from, int start) {
        int column = last;
        while (true) {
            int row = from[column];
            int before = columnOf[row];
            take(row, column);
            if (row == start) {
                return;
            }
            column = before;
        }
    }

    private boolean fits(int row, int column) {
        if (!asked[row].get(column)) {
            asked[row].set(column);
            fitting[row].set(column, fit.fits(row, column));
        }
        return fitting[row].get(column);
    }
}
